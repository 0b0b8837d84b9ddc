package org.aitutor.catalogue.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aitutor.catalogue.ContentLeftovers;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Compares the texts with the manifests by their ids alone. What is left over is noted in {@code content_leftovers}, one
 * document a course, and where the last turn came to.
 */
@Singleton
public final class MongoContentLeftovers implements ContentLeftovers {
    private static final String POSITION = "position";
    private static final List<String> TEXTS = List.of("lessons", "items");

    private final MongoDatabase database;
    private final MongoCollection<ManifestDocument> manifests;
    private final MongoCollection<Document> notes;

    @Inject
    public MongoContentLeftovers(MongoDatabase database) {
        this.database = database;
        this.manifests = database.getCollection("course_versions", ManifestDocument.class);
        this.notes = database.getCollection("content_leftovers");
    }

    @Override
    public Optional<CourseId> position() {
        return noted(POSITION).map(kept -> new CourseId(kept.getString("last")));
    }

    @Override
    public void position(Optional<CourseId> last) {
        keep(POSITION, last.map(course -> new Document("last", course.value())));
    }

    /** From one course to the next by the index, past the versions of each. */
    @Override
    public List<CourseId> coursesBehind(Optional<CourseId> last, int limit) {
        List<CourseId> courses = new ArrayList<>();
        Optional<CourseId> at = last;
        while (courses.size() < limit) {
            Bson behind = at.map(course -> gt("courseId", course.value())).orElse(empty());
            Document next = MongoErrors.reading(() -> manifests
                    .find(behind, Document.class)
                    .sort(Sorts.ascending("courseId"))
                    .projection(include("courseId"))
                    .first());
            if (next == null) {
                return courses;
            }
            at = Optional.of(new CourseId(next.getString("courseId")));
            courses.add(at.get());
        }
        return courses;
    }

    /** The texts are read before the manifests: what a manifest names that comes in between is named. */
    @Override
    public Set<String> textsWithoutManifest(CourseId course) {
        Set<String> texts = new HashSet<>();
        for (String name : TEXTS) {
            MongoErrors.reading(() -> database.getCollection(name)
                            .find(eq("courseId", course.value()))
                            .projection(include("_id"))
                            .into(new ArrayList<>()))
                    .forEach(text -> texts.add(name + '/' + text.getString("_id")));
        }
        MongoErrors.reading(() -> manifests.find(eq("courseId", course.value())).into(new ArrayList<>())).stream()
                .filter(manifest -> !manifest.reserved())
                .map(ManifestReader::read)
                .forEach(content -> texts.removeAll(named(content)));
        return texts;
    }

    private static Set<String> named(CourseContent content) {
        Set<String> named = new HashSet<>();
        content.lessons().forEach(lesson -> named.add("lessons/" + LessonDocument.id(lesson.id(), lesson.revision())));
        content.items().forEach(item -> named.add("items/" + ItemDocument.id(item.id(), item.revision())));
        return named;
    }

    @Override
    public boolean hasContent(CourseId course) {
        Bson ofCourse = eq("courseId", course.value());
        return isThere("course_versions", and(ofCourse, eq("reserved", false)))
                || TEXTS.stream().anyMatch(name -> isThere(name, ofCourse));
    }

    private boolean isThere(String collection, Bson which) {
        return MongoErrors.reading(() -> database.getCollection(collection)
                        .find(which)
                        .projection(include("_id"))
                        .first())
                != null;
    }

    @Override
    public Set<String> note(CourseId course, Collection<String> leftovers, Instant now, Instant before) {
        String id = "course:" + course.value();
        List<Document> noted =
                noted(id).map(kept -> kept.getList("since", Document.class)).orElse(List.of());
        List<Document> since = new ArrayList<>();
        Set<String> fresh = new HashSet<>(leftovers);
        noted.stream().filter(note -> fresh.remove(note.getString("text"))).forEach(since::add);
        Set<String> old = new HashSet<>();
        since.stream()
                .filter(note -> note.getDate("at").toInstant().isBefore(before))
                .forEach(note -> old.add(note.getString("text")));
        fresh.forEach(text -> since.add(new Document("text", text).append("at", Date.from(now))));
        if (!since.equals(noted)) {
            keep(id, since.isEmpty() ? Optional.empty() : Optional.of(new Document("since", since)));
        }
        return old;
    }

    @Override
    public void deleteTexts(Collection<String> texts) {
        for (String name : TEXTS) {
            List<String> ids = texts.stream()
                    .filter(text -> text.startsWith(name + '/'))
                    .map(text -> text.substring(name.length() + 1))
                    .toList();
            if (!ids.isEmpty()) {
                MongoErrors.write(() -> database.getCollection(name).deleteMany(in("_id", ids)));
            }
        }
    }

    private Optional<Document> noted(String id) {
        return Optional.ofNullable(
                MongoErrors.reading(() -> notes.find(eq("_id", id)).first()));
    }

    private void keep(String id, Optional<Document> note) {
        if (note.isPresent()) {
            MongoErrors.write(() -> notes.replaceOne(eq("_id", id), note.get(), new ReplaceOptions().upsert(true)));
        } else {
            MongoErrors.write(() -> notes.deleteOne(eq("_id", id)));
        }
    }
}
