package org.aitutor.catalogue.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.ContentRepository;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;

/**
 * Keeps what was read in this member's memory, within bounds. Content never changes once it is written, so there is
 * nothing to invalidate; what is missing is not remembered.
 */
@Singleton
public final class CachedContentRepository implements ContentRepository {
    /** Outlines in all manifests together: some 100 MB at most, on a member that serves a hundred large courses at once. */
    private static final long MOST_OUTLINES = 200_000;

    /** Characters of Markdown: some 20 MB. */
    private static final long MOST_LESSON_TEXT = 10_000_000;

    private static final long MOST_ITEM_TEXT = 10_000_000;

    private record Key(Object id, int revision) {}

    private final ContentRepository source;
    private final BoundedCache<Key, CourseContent> contents =
            new BoundedCache<>(MOST_OUTLINES, content -> 10L + content.items().size());
    private final BoundedCache<Key, Lesson> lessons = new BoundedCache<>(
            MOST_LESSON_TEXT, lesson -> 500L + lesson.markdown().length());
    private final BoundedCache<Key, Item> items = new BoundedCache<>(MOST_ITEM_TEXT, CachedContentRepository::weight);

    @Inject
    public CachedContentRepository(MongoContentRepository source) {
        this((ContentRepository) source);
    }

    CachedContentRepository(ContentRepository source) {
        this.source = source;
    }

    @Override
    public Optional<CourseContent> content(CourseId course, int version) {
        return contents.get(new Key(course, version), () -> source.content(course, version));
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, int revision) {
        return lessons.get(new Key(id, revision), () -> source.lesson(id, revision));
    }

    @Override
    public Optional<Item> item(ItemId id, int revision) {
        return items.get(new Key(id, revision), () -> source.item(id, revision));
    }

    /** Past the cache: who wants many wants them once. */
    @Override
    public List<Lesson> lessons(List<LessonOutline> outlines) {
        return source.lessons(outlines);
    }

    @Override
    public List<Item> items(List<ItemOutline> outlines) {
        return source.items(outlines);
    }

    @Override
    public int reserve(CourseId course) {
        return source.reserve(course);
    }

    @Override
    public void saveLessons(Collection<Lesson> some) {
        source.saveLessons(some);
    }

    @Override
    public void saveItems(Collection<Item> some) {
        source.saveItems(some);
    }

    @Override
    public void saveContent(CourseContent content) {
        source.saveContent(content);
    }

    @Override
    public void deleteContent(CourseId course, int version) {
        contents.remove(new Key(course, version));
        source.deleteContent(course, version);
    }

    @Override
    public void abandon(CourseId course, int version) {
        contents.remove(new Key(course, version));
        source.abandon(course, version);
    }

    @Override
    public void deleteAll(CourseId course) {
        source.deleteAll(course);
    }

    private static long weight(Item item) {
        long hints = item.hints().stream()
                .mapToLong(hint -> 300L + hint.text().length())
                .sum();
        return 1000L + item.stem().length() + item.solution().length() + hints;
    }
}
