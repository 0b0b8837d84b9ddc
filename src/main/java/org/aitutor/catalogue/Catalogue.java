package org.aitutor.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Reads courses and their content, for this room and those behind it. Does not decide who may see them. */
@Singleton
public final class Catalogue {
    private final CourseRepository courses;
    private final ContentRepository contents;

    @Inject
    public Catalogue(CourseRepository courses, ContentRepository contents) {
        this.courses = courses;
        this.contents = contents;
    }

    public Optional<Course> find(CourseId id) {
        return courses.find(id);
    }

    /** A published course. @throws CourseNotFound where it is not there or a draft */
    public Course published(CourseId id) {
        return find(id).filter(Course::published).orElseThrow(CourseNotFound::new);
    }

    /** Those of these courses that are published. */
    public Map<CourseId, Course> published(Collection<CourseId> ids) {
        return courses.findAll(ids).stream()
                .filter(Course::published)
                .collect(Collectors.toMap(Course::id, Function.identity()));
    }

    /** A course of that instructor. @throws CourseNotFound where it is not there or somebody else's */
    public Course taughtBy(UserId instructor, CourseId id) {
        return find(id).filter(course -> course.isTaughtBy(instructor)).orElseThrow(CourseNotFound::new);
    }

    /** Published courses, by filter and order. */
    public Slice<Course> published(CourseFilter filter, SliceRequest slice) {
        return courses.published(filter, slice);
    }

    /** All courses of an instructor, drafts too, newest first. */
    public Slice<Course> taughtBy(UserId instructor, SliceRequest slice) {
        return courses.taughtBy(instructor, slice);
    }

    /** The content that its editors work on: without any yet, an empty one of version 0. */
    public CourseContent edited(Course course) {
        return course.edited() == 0 ? CourseContent.none(course.id()) : version(course.id(), course.edited());
    }

    /** The content that students see. @throws CourseNotFound where the course has none yet */
    public CourseContent content(Course course) {
        return version(course.id(), course.version());
    }

    private CourseContent version(CourseId course, int version) {
        return contents.content(course, version).orElseThrow(CourseNotFound::new);
    }

    /** A lesson as the content has it. @throws LessonNotFound where it has none of that id */
    public Lesson lesson(CourseContent content, LessonId id) {
        return content.lesson(id)
                .flatMap(outline -> contents.lesson(id, outline.revision()))
                .orElseThrow(LessonNotFound::new);
    }

    /** An item as the content has it. @throws ItemNotFound where it has none of that id */
    public Item item(CourseContent content, ItemId id) {
        return content.item(id).map(outline -> item(id, outline.revision())).orElseThrow(ItemNotFound::new);
    }

    /** The items that the course's editors work on, in the order of the manifest. */
    public Slice<Item> items(Course course, SliceRequest slice) {
        List<ItemOutline> all = edited(course).items();
        int from = slice.after().map(position -> indexBehind(all, position)).orElse(0);
        List<ItemOutline> page =
                all.stream().skip(from).limit(slice.limit() + 1L).toList();
        Slice<ItemOutline> cut = Slice.cut(page, slice.limit(), item -> positionOf(all, item));
        return new Slice<>(contents.items(cut.items()), cut.next());
    }

    private static Position positionOf(List<ItemOutline> all, ItemOutline item) {
        return Position.of(Integer.toString(all.indexOf(item)), item.id().value());
    }

    /** Behind the item itself, or where it stood if it is gone. @throws InvalidInput where the position is another list's */
    private static int indexBehind(List<ItemOutline> all, Position position) {
        String last = position.text(1);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().value().equals(last)) {
                return i + 1;
            }
        }
        return (int) Math.max(0, Math.min(position.number(0), all.size()));
    }

    /** The items of these outlines, in no order; what is not there is left out. */
    public List<Item> items(List<ItemOutline> outlines) {
        return outlines.isEmpty() ? List.of() : contents.items(outlines);
    }

    /** An item at the revision that was presented, whatever the course has now. @throws ItemNotFound where there is none */
    public Item item(ItemId id, int revision) {
        return contents.item(id, revision).orElseThrow(ItemNotFound::new);
    }
}
