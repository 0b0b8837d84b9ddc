package org.aitutor.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Applies what the database lacks, in the order of the ids, one member at a time: a lease in the database is the lock. */
final class Migrations {
    /** Longer than any migration takes; a member that dies in one holds the others up for that long. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String LOCK = "lock";

    private final MongoDatabase database;
    private final List<Migration> migrations;
    private final Clock clock;
    private final String member;

    Migrations(MongoDatabase database, Iterable<Migration> migrations, Clock clock, String member) {
        this.database = database;
        this.migrations = sorted(migrations);
        this.clock = clock;
        this.member = member;
    }

    /** Applies what is missing. @return whether everything stands now; false while another member is at work */
    boolean run() {
        if (missing().isEmpty()) {
            return true;
        }
        if (!lock()) {
            return false;
        }
        try {
            missing().forEach(this::apply);
            return true;
        } finally {
            unlock();
        }
    }

    private List<Migration> missing() {
        Set<String> applied = new HashSet<>();
        collection()
                .find(ne("_id", LOCK))
                .projection(Projections.include("_id"))
                .forEach(done -> applied.add(done.getString("_id")));
        return migrations.stream().filter(one -> !applied.contains(one.id())).toList();
    }

    private void apply(Migration migration) {
        migration.apply(database);
        collection()
                .insertOne(new Document("_id", migration.id())
                        .append("appliedAt", Date.from(clock.instant()))
                        .append("by", member));
    }

    private boolean lock() {
        Date now = Date.from(clock.instant());
        try {
            Document held = collection()
                    .findOneAndUpdate(
                            and(eq("_id", LOCK), or(eq("by", member), lt("until", now))),
                            combine(
                                    set("by", member),
                                    set("until", Date.from(now.toInstant().plus(LEASE)))),
                            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            return held != null && member.equals(held.getString("by"));
        } catch (MongoException anotherHoldsIt) {
            if (anotherHoldsIt.getCode() == 11000) {
                return false;
            }
            throw anotherHoldsIt;
        }
    }

    private void unlock() {
        collection().updateOne(and(eq("_id", LOCK), eq("by", member)), set("until", Date.from(Instant.EPOCH)));
    }

    private MongoCollection<Document> collection() {
        return database.getCollection("migrations");
    }

    private static List<Migration> sorted(Iterable<Migration> migrations) {
        List<Migration> all = new ArrayList<>();
        migrations.forEach(all::add);
        all.sort(Comparator.comparing(Migration::id));
        return List.copyOf(all);
    }
}
