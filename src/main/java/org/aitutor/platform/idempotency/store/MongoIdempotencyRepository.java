package org.aitutor.platform.idempotency.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.platform.idempotency.Answer;
import org.aitutor.platform.idempotency.Claim;
import org.aitutor.platform.idempotency.IdempotencyRepository;
import org.aitutor.platform.idempotency.store.ClaimDocument.AnswerDocument;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.bson.conversions.Bson;

/** The keys in {@code idempotency_keys}. */
@Singleton
public final class MongoIdempotencyRepository implements IdempotencyRepository {
    private final MongoCollection<ClaimDocument> keys;

    @Inject
    public MongoIdempotencyRepository(MongoDatabase database) {
        this.keys = database.getCollection("idempotency_keys", ClaimDocument.class);
    }

    @Override
    public Claim claim(Claim claim) {
        try {
            MongoErrors.write(() -> keys.insertOne(ClaimDocument.of(claim)));
            return claim;
        } catch (Conflict thereIsOne) {
            // It may run out between the two calls: then it is as if it had never been.
            return find(claim.id()).orElse(claim);
        }
    }

    @Override
    public boolean takeOver(Claim dead, Claim claim) {
        return MongoErrors.writing(() -> keys.replaceOne(open(dead.id(), dead.holder()), ClaimDocument.of(claim))
                        .getMatchedCount()
                == 1);
    }

    @Override
    public void complete(String id, String holder, Answer answer) {
        MongoErrors.write(() -> keys.updateOne(open(id, holder), set("answer", AnswerDocument.of(answer))));
    }

    @Override
    public void release(String id, String holder) {
        MongoErrors.write(() -> keys.deleteOne(open(id, holder)));
    }

    @Override
    public Optional<Claim> find(String id) {
        return Optional.ofNullable(
                        MongoErrors.reading(() -> keys.find(eq("_id", id)).first()))
                .map(ClaimDocument::toClaim);
    }

    private static Bson open(String id, String holder) {
        return and(eq("_id", id), eq("holder", holder), exists("answer", false));
    }
}
