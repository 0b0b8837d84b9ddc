package org.aitutor.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the immutable content: manifests, lessons and items by id and revision. Writing the same again changes nothing. */
public interface ContentRepository {
    Optional<CourseContent> content(CourseId course, int version);

    Optional<Lesson> lesson(LessonId id, int revision);

    Optional<Item> item(ItemId id, int revision);

    /** All lessons that the manifest names, in its order. */
    List<Lesson> lessons(CourseContent content);

    /** All items that the manifest names, in its order. */
    List<Item> items(CourseContent content);

    void saveLessons(Collection<Lesson> lessons);

    void saveItems(Collection<Item> items);

    void saveContent(CourseContent content);

    /** Removes everything of the course. */
    void deleteAll(CourseId course);
}
