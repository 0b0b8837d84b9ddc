package org.aitutor.jobs.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aitutor.jobs.Slot;
import org.aitutor.jobs.SlotRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The slots in {@code job_slots}: {@code _id} is kind and number, {@code until} is when it is free. */
@Singleton
public final class MongoSlotRepository implements SlotRepository {
    private static final Date FREE = Date.from(Instant.EPOCH);

    private final MongoCollection<Document> slots;

    @Inject
    public MongoSlotRepository(MongoDatabase database) {
        this.slots = database.getCollection("job_slots");
    }

    @Override
    public void ensure(String kind, int limit) {
        for (int number = 0; number < limit; number++) {
            make(kind, number);
        }
    }

    private void make(String kind, int number) {
        Bson fresh = combine(
                setOnInsert("kind", kind),
                setOnInsert("number", number),
                setOnInsert("until", FREE),
                setOnInsert("fencing", 0L));
        try {
            MongoErrors.write(
                    () -> slots.updateOne(eq("_id", id(kind, number)), fresh, new UpdateOptions().upsert(true)));
        } catch (Conflict madeByAnotherAtTheSameTime) {
            // It is there: that was all that was wanted.
        }
    }

    @Override
    public Set<String> full(Map<String, Integer> limits, Instant now) {
        List<String> ids = new ArrayList<>();
        limits.forEach((kind, limit) -> ids.addAll(ids(kind, limit)));
        Map<String, Integer> taken = new HashMap<>();
        MongoErrors.reading(() -> slots.find(and(in("_id", ids), gt("until", Date.from(now))))
                        .map(slot -> slot.getString("kind"))
                        .into(new ArrayList<>()))
                .forEach(kind -> taken.merge(kind, 1, Integer::sum));
        Set<String> full = new HashSet<>(limits.keySet());
        full.removeIf(kind -> taken.getOrDefault(kind, 0) < limits.getOrDefault(kind, 0));
        return full;
    }

    @Override
    public Optional<Slot> take(String kind, int limit, Instant now, Instant leaseUntil) {
        return MongoErrors.writing(() -> Optional.ofNullable(slots.findOneAndUpdate(
                        and(in("_id", ids(kind, limit)), lte("until", Date.from(now))),
                        combine(set("until", Date.from(leaseUntil)), inc("fencing", 1L)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))))
                .map(slot -> new Slot(kind, slot.getInteger("number"), slot.getLong("fencing")));
    }

    @Override
    public void prolong(Slot slot, Instant leaseUntil) {
        MongoErrors.write(() -> slots.updateOne(held(slot), set("until", Date.from(leaseUntil))));
    }

    @Override
    public void free(Slot slot) {
        MongoErrors.write(() -> slots.updateOne(held(slot), set("until", FREE)));
    }

    private static Bson held(Slot slot) {
        return and(eq("_id", id(slot.kind(), slot.number())), eq("fencing", slot.fencing()), gt("until", FREE));
    }

    private static List<String> ids(String kind, int limit) {
        return IntStream.range(0, limit).mapToObj(number -> id(kind, number)).toList();
    }

    private static String id(String kind, int number) {
        return kind + ":" + number;
    }
}
