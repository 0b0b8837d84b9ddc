package org.aitutor.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The twin of the contents' repository, in memory. */
public final class InMemoryContentRepository implements ContentRepository {
    private record Key(Object id, int revision) {}

    private final Map<Key, CourseContent> contents = new HashMap<>();
    private final Map<Key, Lesson> lessons = new HashMap<>();
    private final Map<Key, Item> items = new HashMap<>();
    private final Map<CourseId, Integer> reserved = new HashMap<>();

    @Override
    public Optional<CourseContent> content(CourseId course, int version) {
        return Optional.ofNullable(contents.get(new Key(course, version)));
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, int revision) {
        return Optional.ofNullable(lessons.get(new Key(id, revision)));
    }

    @Override
    public Optional<Item> item(ItemId id, int revision) {
        return Optional.ofNullable(items.get(new Key(id, revision)));
    }

    @Override
    public List<Lesson> lessons(List<LessonOutline> outlines) {
        return outlines.stream()
                .flatMap(outline -> lesson(outline.id(), outline.revision()).stream())
                .toList();
    }

    @Override
    public List<Item> items(List<ItemOutline> outlines) {
        return outlines.stream()
                .flatMap(outline -> item(outline.id(), outline.revision()).stream())
                .toList();
    }

    @Override
    public int reserve(CourseId course) {
        return reserved.merge(course, 1, Integer::sum);
    }

    @Override
    public void saveLessons(Collection<Lesson> some) {
        some.forEach(lesson -> lessons.putIfAbsent(new Key(lesson.id(), lesson.revision()), lesson));
    }

    @Override
    public void saveItems(Collection<Item> some) {
        some.forEach(item -> items.putIfAbsent(new Key(item.id(), item.revision()), item));
    }

    @Override
    public void saveContent(CourseContent content) {
        contents.put(new Key(content.course(), content.version()), content);
        reserved.merge(content.course(), content.version(), Math::max);
    }

    @Override
    public void deleteContent(CourseId course, int version) {
        contents.remove(new Key(course, version));
    }

    @Override
    public void abandon(CourseId course, int version) {
        contents.remove(new Key(course, version));
    }

    @Override
    public void deleteAll(CourseId course) {
        contents.keySet().removeIf(key -> key.id().equals(course));
        lessons.values().removeIf(lesson -> lesson.id().course().equals(course));
        items.values().removeIf(item -> item.id().course().equals(course));
    }

    /** All manifests that stand. */
    Collection<CourseContent> manifests() {
        return List.copyOf(contents.values());
    }

    /** The course's lessons and items by names that tell their revisions. */
    Set<String> texts(CourseId course) {
        return Stream.concat(
                        lessons.values().stream()
                                .filter(lesson -> lesson.id().course().equals(course))
                                .map(lesson -> name(lesson.id(), lesson.revision())),
                        items.values().stream()
                                .filter(item -> item.id().course().equals(course))
                                .map(item -> name(item.id(), item.revision())))
                .collect(Collectors.toSet());
    }

    /** The texts that a manifest names. */
    static Set<String> named(CourseContent content) {
        return Stream.concat(
                        content.lessons().stream().map(lesson -> name(lesson.id(), lesson.revision())),
                        content.items().stream().map(item -> name(item.id(), item.revision())))
                .collect(Collectors.toSet());
    }

    void deleteTexts(Collection<String> texts) {
        lessons.values().removeIf(lesson -> texts.contains(name(lesson.id(), lesson.revision())));
        items.values().removeIf(item -> texts.contains(name(item.id(), item.revision())));
    }

    private static String name(Object id, int revision) {
        return id + "/" + revision;
    }
}
