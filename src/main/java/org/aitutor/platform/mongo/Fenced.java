package org.aitutor.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.aitutor.platform.problem.Conflict;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Effects of work that is done under a lease and may be begun again: each step once, and none by a worker that was
 * overtaken. The document belongs to that work alone (the outcome of a job, the state of a sweep) and remembers in
 * {@code fence} which steps were made and the greatest fencing number that made one.
 */
public final class Fenced {
    private Fenced() {}

    /**
     * Makes a step, unless it was made before or a later claim has written here. The document is made where there is none.
     *
     * @param fencing the number of the claim
     * @param step names the effect within the work
     * @return whether it was made now
     */
    public static boolean once(
            MongoCollection<Document> collection, String id, long fencing, String step, Bson change) {
        Bson notOvertaken = or(exists("fence.number", false), lte("fence.number", fencing));
        Bson notMade = ne("fence.steps", step);
        Bson marked = combine(change, set("fence.number", fencing), addToSet("fence.steps", step));
        try {
            MongoErrors.write(() -> collection.updateOne(
                    and(eq("_id", id), notMade, notOvertaken), marked, new UpdateOptions().upsert(true)));
            return true;
        } catch (Conflict thereAndNotToBeChanged) {
            return false;
        }
    }
}
