package org.aitutor.practice.store;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.practice.BaselineComparison;
import org.aitutor.practice.CourseCalibration;
import org.aitutor.practice.CourseParameters;
import org.aitutor.practice.FoldedBatch;
import org.aitutor.practice.ParameterRepository;
import org.aitutor.practice.mastery.SharedParameters;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The shared parameters in the collection {@code model_parameters}: one document for each course, in which each item
 * and skill is an entry of its own, so that a change names only what it changes, and carries the version that changed it
 * last, so that a member reads only what is newer than what it holds.
 */
@Singleton
public final class MongoParameterRepository implements ParameterRepository {
    private static final Bson WITHOUT_HISTORY = new Document("batch", 0).append("calibration", 0);
    private static final List<String> CALIBRATION = List.of("calibration", "baseline");

    private final MongoCollection<Document> parameters;

    @Inject
    public MongoParameterRepository(MongoDatabase database) {
        this.parameters = database.getCollection("model_parameters");
    }

    @Override
    public Head head(CourseId course) {
        return found(course, List.of("version", "batch"))
                .map(document -> new Head(document.getLong("version"), ParameterEntries.batch(document)))
                .orElse(Head.NONE);
    }

    @Override
    public SharedParameters entries(CourseId course, Collection<String> items, Collection<String> skills) {
        List<String> fields = new ArrayList<>(List.of("version", "weights", "sums"));
        items.forEach(item -> fields.add("items." + ParameterEntries.escaped(item)));
        skills.forEach(skill -> fields.add("skills." + ParameterEntries.escaped(skill)));
        return found(course, fields).map(ParameterEntries::read).orElse(SharedParameters.NEW);
    }

    @Override
    public Optional<CourseParameters> newerThan(CourseId course, long version) {
        Bson newer = and(one(course), gt("version", version));
        Document document = MongoErrors.reading(() -> version == 0
                ? parameters.find(newer).projection(WITHOUT_HISTORY).first()
                : parameters
                        .aggregate(List.of(match(newer), project(changedSince(version))))
                        .first());
        return Optional.ofNullable(document)
                .map(found -> new CourseParameters(course, found.getLong("version"), ParameterEntries.read(found)));
    }

    @Override
    public boolean update(CourseId course, long version, FoldedBatch batch) {
        Document sets = new Document("version", version + 1)
                .append("batch", batch.attempts())
                .append("foldedAt", Date.from(batch.at()));
        ParameterEntries.write(batch.changed(), version + 1, sets);
        Document adds = new Document();
        StoredCalibration.add(batch.predictions(), adds);
        Document change = new Document("$set", sets);
        if (!adds.isEmpty()) {
            change.append("$inc", adds);
        }
        Bson filter = and(one(course), eq("version", version));
        try {
            return MongoErrors.writing(() -> {
                var done = parameters.updateOne(filter, change, new UpdateOptions().upsert(version == 0));
                return done.getMatchedCount() == 1 || done.getUpsertedId() != null;
            });
        } catch (Conflict itHasBegunAlready) {
            return false;
        }
    }

    @Override
    public Optional<CourseCalibration> calibration(CourseId course) {
        return found(course, CALIBRATION).map(StoredCalibration::read);
    }

    @Override
    public List<CourseCalibration> mostPredicted(int limit) {
        return MongoErrors.reading(() -> parameters
                .find(gt("calibration.n", 0L))
                .sort(descending("calibration.n"))
                .limit(limit)
                .projection(include(CALIBRATION))
                .map(StoredCalibration::read)
                .into(new ArrayList<>()));
    }

    @Override
    public List<CourseId> foldedSince(Instant since) {
        return MongoErrors.reading(() -> parameters
                .find(gte("foldedAt", Date.from(since)))
                .projection(include("_id"))
                .map(document -> new CourseId(document.getString("_id")))
                .into(new ArrayList<>()));
    }

    @Override
    public void keep(CourseId course, BaselineComparison comparison) {
        Bson change = new Document("$set", new Document("baseline", StoredCalibration.write(comparison)));
        MongoErrors.write(() -> parameters.updateOne(one(course), change));
    }

    @Override
    public List<CourseId> coursesBehind(Optional<CourseId> last, int limit) {
        String after = last.map(CourseId::value).orElse("");
        return MongoErrors.reading(() -> parameters
                .find(gt("_id", after))
                .sort(ascending("_id"))
                .limit(limit)
                .projection(include("_id"))
                .map(document -> new CourseId(document.getString("_id")))
                .into(new ArrayList<>()));
    }

    @Override
    public void delete(CourseId course) {
        MongoErrors.write(() -> parameters.deleteOne(one(course)));
    }

    private Optional<Document> found(CourseId course, List<String> fields) {
        return Optional.ofNullable(MongoErrors.reading(
                () -> parameters.find(one(course)).projection(include(fields)).first()));
    }

    private static Bson one(CourseId course) {
        return and(eq("_id", course.value()), eq("courseId", course.value()));
    }

    private static Document changedSince(long version) {
        return new Document("version", 1)
                .append("weights", 1)
                .append("sums", 1)
                .append("items", newer("$items", version))
                .append("skills", newer("$skills", version));
    }

    /** The entries of a field whose own version is higher. */
    private static Document newer(String field, long version) {
        Document all = new Document("$objectToArray", new Document("$ifNull", List.of(field, new Document())));
        Document condition = new Document("$gt", List.of("$$this.v.v", version));
        return new Document(
                "$arrayToObject", new Document("$filter", new Document("input", all).append("cond", condition)));
    }
}
