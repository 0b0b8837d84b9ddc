package org.aitutor.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the immutable content: manifests, lessons and items by id and revision. Writing the same again changes nothing. */
public interface ContentRepository {
    Optional<CourseContent> content(CourseId course, int version);

    Optional<Lesson> lesson(LessonId id, int revision);

    Optional<Item> item(ItemId id, int revision);

    /** The lessons at these revisions, in this order, without those that are not there. All are of one course. */
    List<Lesson> lessons(List<LessonOutline> outlines);

    /** The items at these revisions, in this order, without those that are not there. All are of one course. */
    List<Item> items(List<ItemOutline> outlines);

    /** All lessons that the manifest names, in its order. */
    default List<Lesson> lessons(CourseContent content) {
        return lessons(content.lessons());
    }

    /** All items that the manifest names, in its order. */
    default List<Item> items(CourseContent content) {
        return items(content.items());
    }

    /**
     * Takes a version's number for one writer: higher than any before it, never given twice. What the writer saves at
     * that number meets nobody else's, even where another one writes the same course at the same time.
     */
    int reserve(CourseId course);

    void saveLessons(Collection<Lesson> lessons);

    void saveItems(Collection<Item> items);

    void saveContent(CourseContent content);

    /** Removes the manifest of one version, or its reservation; lessons and items stay, other versions may name them. */
    void deleteContent(CourseId course, int version);

    /** Removes the manifest of a version that nobody will see; its number stays taken, since texts of that number may stay. */
    void abandon(CourseId course, int version);

    /** Removes everything of the course; its numbers stay taken, since members remember texts by them. */
    void deleteAll(CourseId course);
}
