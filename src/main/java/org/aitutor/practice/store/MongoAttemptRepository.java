package org.aitutor.practice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.practice.Attempt;
import org.aitutor.practice.AttemptRepository;
import org.aitutor.practice.evaluation.TracingBaseline;
import org.bson.conversions.Bson;

/** Attempts in the collection {@code attempts}. */
@Singleton
public final class MongoAttemptRepository implements AttemptRepository {
    private static final Bson BY_ID = ascending("_id");

    private final MongoCollection<AttemptDocument> attempts;

    @Inject
    public MongoAttemptRepository(MongoDatabase database) {
        this.attempts = database.getCollection("attempts", AttemptDocument.class);
    }

    @Override
    public Optional<Attempt> find(UserId student, String key) {
        Bson filter = and(eq("_id", Attempt.idOf(student, key)), eq("studentId", student.value()));
        return Optional.ofNullable(
                        MongoErrors.reading(() -> attempts.find(filter).first()))
                .map(AttemptDocument::toAttempt);
    }

    @Override
    public void insertAll(Collection<Attempt> some) {
        if (some.isEmpty()) {
            return;
        }
        List<AttemptDocument> documents = some.stream().map(AttemptDocument::of).toList();
        MongoErrors.write(() -> {
            try {
                attempts.insertMany(documents, new InsertManyOptions().ordered(false));
            } catch (MongoBulkWriteException failed) {
                throwUnlessKeptAlready(failed);
            }
        });
    }

    @Override
    public List<Attempt> latest(UserId student, CourseId course, int limit) {
        Bson filter = and(eq("studentId", student.value()), eq("courseId", course.value()));
        return MongoErrors.reading(() -> attempts.find(filter)
                .sort(descending("at"))
                .limit(limit)
                .map(AttemptDocument::toAttempt)
                .into(new ArrayList<>()));
    }

    @Override
    public List<Attempt> all(UserId student, CourseId course) {
        Bson filter = and(eq("studentId", student.value()), eq("courseId", course.value()));
        return MongoErrors.reading(
                () -> attempts.find(filter).map(AttemptDocument::toAttempt).into(new ArrayList<>()));
    }

    @Override
    public List<Attempt> latestOn(UserId student, SkillId skill, int limit) {
        Bson filter = and(eq("studentId", student.value()), eq("prediction.skills.skill", skill.value()));
        return MongoErrors.reading(() -> attempts.find(filter)
                .sort(descending("at"))
                .limit(limit)
                .map(AttemptDocument::toAttempt)
                .into(new ArrayList<>()));
    }

    @Override
    public List<TracingBaseline.Given> counted(CourseId course, Instant since, int about) {
        return MongoErrors.reading(() -> new CountedAttempts(attempts, course, since).read(about));
    }

    @Override
    public List<CourseId> unfoldedCourses() {
        return MongoErrors.reading(() -> attempts.distinct("courseId", eq("folded", false), String.class)
                .map(CourseId::new)
                .into(new ArrayList<>()));
    }

    @Override
    public List<Attempt> unfolded(CourseId course, int limit) {
        Bson filter = and(eq("courseId", course.value()), eq("folded", false));
        return MongoErrors.reading(() -> attempts.find(filter)
                .sort(ascending("at", "_id"))
                .limit(limit)
                .map(AttemptDocument::toAttempt)
                .into(new ArrayList<>()));
    }

    @Override
    public void markFolded(Collection<String> ids) {
        if (!ids.isEmpty()) {
            MongoErrors.write(() -> attempts.updateMany(
                    and(in("_id", ids), eq("folded", false)), set("folded", true), new UpdateOptions().hint(BY_ID)));
        }
    }

    private static void throwUnlessKeptAlready(MongoBulkWriteException failed) {
        boolean kept = failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!kept) {
            throw failed;
        }
    }
}
