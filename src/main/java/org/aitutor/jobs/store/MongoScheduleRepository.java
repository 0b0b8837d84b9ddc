package org.aitutor.jobs.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aitutor.jobs.ScheduleRepository;
import org.aitutor.jobs.Turn;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The schedules in {@code schedules}: {@code _id} is the work's name, {@code dueAt} is when it may be claimed (while a turn
 * runs: when its lease ends).
 */
@Singleton
public final class MongoScheduleRepository implements ScheduleRepository {
    private final MongoCollection<Document> schedules;

    @Inject
    public MongoScheduleRepository(MongoDatabase database) {
        this.schedules = database.getCollection("schedules");
    }

    @Override
    public void ensure(String name, Instant now) {
        try {
            MongoErrors.write(() -> schedules.updateOne(
                    eq("_id", name),
                    combine(setOnInsert("dueAt", Date.from(now)), setOnInsert("fencing", 0L)),
                    new UpdateOptions().upsert(true)));
        } catch (Conflict madeByAnotherAtTheSameTime) {
            // It is there: that was all that was wanted.
        }
    }

    @Override
    public Set<String> due(Instant now) {
        return MongoErrors.reading(() -> schedules
                .find(lte("dueAt", Date.from(now)))
                .projection(Projections.include("_id"))
                .map(schedule -> schedule.getString("_id"))
                .into(new HashSet<>()));
    }

    @Override
    public Optional<Turn> claim(String name, Instant now, Instant leaseUntil) {
        Bson claimed =
                combine(set("dueAt", Date.from(leaseUntil)), set("startedAt", Date.from(now)), inc("fencing", 1L));
        return MongoErrors.writing(() -> Optional.ofNullable(schedules.findOneAndUpdate(
                        and(eq("_id", name), lte("dueAt", Date.from(now))),
                        claimed,
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))))
                .map(schedule -> new Turn(
                        name,
                        schedule.getLong("fencing"),
                        schedule.getDate("startedAt").toInstant()));
    }

    @Override
    public boolean plan(Turn turn, Instant dueAt) {
        return MongoErrors.writing(() -> schedules.updateOne(
                                and(eq("_id", turn.name()), eq("fencing", turn.fencing())),
                                set("dueAt", Date.from(dueAt))))
                        .getMatchedCount()
                == 1;
    }
}
