package org.aitutor.catalogue.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.catalogue.ContentRepository;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.bson.Document;

/** The content in {@code course_versions}, {@code lessons} and {@code items}. */
@Singleton
@Typed(MongoContentRepository.class)
public final class MongoContentRepository implements ContentRepository {
    private static final int DUPLICATE_KEY = 11000;
    private static final int TRIES = 20;

    private final MongoCollection<ManifestDocument> manifests;
    private final MongoCollection<LessonDocument> lessons;
    private final MongoCollection<ItemDocument> items;

    @Inject
    public MongoContentRepository(MongoDatabase database) {
        this.manifests = database.getCollection("course_versions", ManifestDocument.class);
        this.lessons = database.getCollection("lessons", LessonDocument.class);
        this.items = database.getCollection("items", ItemDocument.class);
    }

    @Override
    public Optional<CourseContent> content(CourseId course, int version) {
        return byId(manifests, ManifestDocument.id(course.value(), version))
                .filter(manifest -> !manifest.reserved())
                .map(ManifestReader::read);
    }

    @Override
    public Optional<Lesson> lesson(LessonId id, int revision) {
        return byId(lessons, LessonDocument.id(id, revision)).map(LessonDocument::toLesson);
    }

    @Override
    public Optional<Item> item(ItemId id, int revision) {
        return byId(items, ItemDocument.id(id, revision)).map(ItemDocument::toItem);
    }

    @Override
    public List<Lesson> lessons(List<LessonOutline> outlines) {
        List<String> ids = outlines.stream()
                .map(outline -> LessonDocument.id(outline.id(), outline.revision()))
                .toList();
        return inOrder(lessons, ids, LessonDocument::id, LessonDocument::toLesson);
    }

    @Override
    public List<Item> items(List<ItemOutline> outlines) {
        List<String> ids = outlines.stream()
                .map(outline -> ItemDocument.id(outline.id(), outline.revision()))
                .toList();
        return inOrder(items, ids, ItemDocument::id, ItemDocument::toItem);
    }

    @Override
    public int reserve(CourseId course) {
        for (int i = 0; i < TRIES; i++) {
            int next = highest(course) + 1;
            if (insertMissing(manifests, List.of(ManifestDocument.reservation(course.value(), next))) == 1) {
                return next;
            }
        }
        throw new Conflict("Too many write this course at the same time.");
    }

    @Override
    public void saveLessons(Collection<Lesson> some) {
        insertMissing(lessons, some.stream().map(LessonDocument::of).toList());
    }

    @Override
    public void saveItems(Collection<Item> some) {
        insertMissing(items, some.stream().map(ItemDocument::of).toList());
    }

    @Override
    public void saveContent(CourseContent content) {
        ManifestDocument manifest = ManifestWriter.write(content);
        MongoErrors.write(
                () -> manifests.replaceOne(eq("_id", manifest.id()), manifest, new ReplaceOptions().upsert(true)));
    }

    @Override
    public void deleteContent(CourseId course, int version) {
        MongoErrors.write(() -> manifests.deleteOne(eq("_id", ManifestDocument.id(course.value(), version))));
    }

    @Override
    public void abandon(CourseId course, int version) {
        ManifestDocument taken = ManifestDocument.reservation(course.value(), version);
        MongoErrors.write(() -> manifests.replaceOne(eq("_id", taken.id()), taken));
    }

    /** The manifests last: where this is cut off, the sweep finds by them what is left. */
    @Override
    public void deleteAll(CourseId course) {
        int highest = highest(course);
        for (MongoCollection<?> each : List.of(lessons, items)) {
            MongoErrors.write(() -> each.deleteMany(eq("courseId", course.value())));
        }
        if (highest > 0) {
            abandon(course, highest);
            MongoErrors.write(() -> manifests.deleteMany(and(eq("courseId", course.value()), lt("version", highest))));
        }
    }

    private int highest(CourseId course) {
        Document last = MongoErrors.reading(() -> manifests
                .find(eq("courseId", course.value()), Document.class)
                .sort(descending("version"))
                .projection(Projections.include("version"))
                .first());
        return last == null ? 0 : last.getInteger("version");
    }

    private static <D> Optional<D> byId(MongoCollection<D> collection, String id) {
        return Optional.ofNullable(
                MongoErrors.reading(() -> collection.find(eq("_id", id)).first()));
    }

    private static <D, T> List<T> inOrder(
            MongoCollection<D> collection, List<String> ids, Function<D, String> idOf, Function<D, T> view) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, T> found = new HashMap<>();
        MongoErrors.reading(() -> {
            collection.find(in("_id", ids)).forEach(each -> found.put(idOf.apply(each), view.apply(each)));
            return found;
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Writes those that are not there: what is written never changes, so who finds it there has nothing to do. */
    private static <D> int insertMissing(MongoCollection<D> collection, List<D> documents) {
        if (documents.isEmpty()) {
            return 0;
        }
        return MongoErrors.writing(() -> {
            try {
                return collection
                        .insertMany(documents, new InsertManyOptions().ordered(false))
                        .getInsertedIds()
                        .size();
            } catch (MongoBulkWriteException refused) {
                if (refused.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)
                        && refused.getWriteConcernError() == null) {
                    return refused.getWriteResult().getInsertedCount();
                }
                throw refused;
            }
        });
    }
}
