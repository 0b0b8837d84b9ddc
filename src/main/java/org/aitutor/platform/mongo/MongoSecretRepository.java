package org.aitutor.platform.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Objects;
import org.aitutor.platform.security.SecretRepository;
import org.bson.Document;
import org.bson.types.Binary;

/** The secrets in {@code signing_keys}: an upsert that sets the value only where there is none yet. */
@Singleton
final class MongoSecretRepository implements SecretRepository {
    private static final int BYTES = 32;

    private final MongoCollection<Document> keys;
    private final SecureRandom random = new SecureRandom();

    @Inject
    MongoSecretRepository(MongoDatabase database) {
        this.keys = database.getCollection("signing_keys");
    }

    @Override
    public byte[] secretFor(String purpose) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        Document kept = MongoErrors.writing(() -> keys.findOneAndUpdate(
                eq("_id", "hmac:" + purpose),
                setOnInsert("secret", fresh),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        return Objects.requireNonNull(kept).get("secret", Binary.class).getData();
    }
}
