package org.aitutor.practice.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.practice.DayStudied;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.LearnerStateRepository;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** The students' states in the collection {@code learner_states}. */
@Singleton
public final class MongoLearnerStateRepository implements LearnerStateRepository {
    private static final int MOST_DUE = 100;

    private final MongoCollection<LearnerStateDocument> states;
    private final MongoCollection<Document> bare;

    @Inject
    public MongoLearnerStateRepository(MongoDatabase database) {
        this.states = database.getCollection("learner_states", LearnerStateDocument.class);
        this.bare = database.getCollection("learner_states");
    }

    @Override
    public Optional<LearnerState> find(UserId student, CourseId course) {
        Bson filter = and(eq("_id", LearnerStateDocument.idOf(student, course)), eq("studentId", student.value()));
        return Optional.ofNullable(MongoErrors.reading(() -> states.find(filter).first()))
                .map(LearnerStateDocument::toState);
    }

    @Override
    public boolean save(LearnerState changed, Optional<Instant> dueAt) {
        LearnerStateDocument document = LearnerStateDocument.of(changed, dueAt);
        return changed.version() == 1 ? inserted(document) : replaced(document);
    }

    @Override
    public boolean restore(LearnerState lost, Optional<Instant> dueAt) {
        return inserted(LearnerStateDocument.of(lost, dueAt));
    }

    @Override
    public boolean emptyOutbox(LearnerState state) {
        Bson filter = and(
                eq("_id", LearnerStateDocument.idOf(state.student(), state.course())),
                eq("studentId", state.student().value()),
                eq("version", state.version()));
        Bson change =
                combine(unset("outbox"), unset("waiting"), unset("outboxSince"), set("version", state.version() + 1));
        return MongoErrors.writing(() -> states.updateOne(filter, change).getMatchedCount() == 1);
    }

    @Override
    public List<LearnerState> due(UserId student, Instant by) {
        Bson filter = and(eq("studentId", student.value()), lte("dueAt", by));
        return MongoErrors.reading(() -> states.find(filter)
                .sort(ascending("dueAt"))
                .limit(MOST_DUE)
                .map(LearnerStateDocument::toState)
                .into(new ArrayList<>()));
    }

    @Override
    public Optional<Instant> nextDue(UserId student, Instant after) {
        Bson filter = and(eq("studentId", student.value()), gt("dueAt", after));
        return Optional.ofNullable(MongoErrors.reading(() -> bare.find(filter)
                        .projection(fields(include("dueAt"), excludeId()))
                        .sort(ascending("dueAt"))
                        .first()))
                .map(document -> document.getDate("dueAt").toInstant());
    }

    @Override
    public List<LearnerState> of(UserId student, Collection<CourseId> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        List<String> ids = courses.stream()
                .map(course -> LearnerStateDocument.idOf(student, course))
                .toList();
        return MongoErrors.reading(() -> states.find(and(eq("studentId", student.value()), in("_id", ids)))
                .map(LearnerStateDocument::toState)
                .into(new ArrayList<>()));
    }

    @Override
    public List<List<DayStudied>> daysStudied(UserId student) {
        return MongoErrors.reading(() -> bare.find(eq("studentId", student.value()))
                        .projection(fields(include("days"), excludeId()))
                        .into(new ArrayList<>()))
                .stream()
                .map(document -> document.get("days", Binary.class))
                .filter(Objects::nonNull)
                .map(days -> PackedDays.unpack(days.getData()))
                .toList();
    }

    @Override
    public List<LearnerState> withOutboxSince(Instant before, int limit) {
        return MongoErrors.reading(() -> states.find(lt("outboxSince", before))
                .sort(ascending("outboxSince"))
                .limit(limit)
                .map(LearnerStateDocument::toState)
                .into(new ArrayList<>()));
    }

    private boolean inserted(LearnerStateDocument document) {
        try {
            MongoErrors.write(() -> states.insertOne(document));
            return true;
        } catch (Conflict anotherRequestWasFirst) {
            return false;
        }
    }

    private boolean replaced(LearnerStateDocument document) {
        Bson filter = and(
                eq("_id", document.id()), eq("studentId", document.studentId()), eq("version", document.version() - 1));
        return MongoErrors.writing(() -> states.replaceOne(filter, document).getMatchedCount() == 1);
    }
}
