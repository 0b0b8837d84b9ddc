package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.token.SigningKey;
import org.aitutor.accounts.token.SigningKeyRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.platform.problem.Conflict;
import org.bson.Document;

/** The key pairs in {@code signing_keys}: {@code jwt:1}, {@code jwt:2}, … A key of the first days has no date: it always signed. */
@Singleton
public final class MongoSigningKeyRepository implements SigningKeyRepository {
    private static final String PREFIX = "jwt:";

    private final MongoCollection<Document> keys;

    @Inject
    public MongoSigningKeyRepository(MongoDatabase database) {
        this.keys = database.getCollection("signing_keys");
    }

    /** By number, not by id: {@code jwt:10} follows {@code jwt:9}. */
    @Override
    public List<SigningKey> all() {
        List<SigningKey> all = MongoErrors.reading(() -> keys.find(and(gt("_id", PREFIX), lt("_id", "jwt;")))
                .map(MongoSigningKeyRepository::toKey)
                .into(new ArrayList<>()));
        all.sort(Comparator.comparingInt(SigningKey::number).reversed());
        return all;
    }

    @Override
    public boolean insert(SigningKey key) {
        try {
            MongoErrors.write(() -> keys.insertOne(new Document("_id", PREFIX + key.number())
                    .append("kid", key.id())
                    .append("jwk", key.jwk())
                    .append("signsFrom", Date.from(key.signsFrom()))));
            return true;
        } catch (Conflict anotherWasFirst) {
            return false;
        }
    }

    @Override
    public void delete(int number) {
        MongoErrors.write(() -> keys.deleteOne(eq("_id", PREFIX + number)));
    }

    private static SigningKey toKey(Document stored) {
        return new SigningKey(
                Integer.parseInt(stored.getString("_id").substring(PREFIX.length())),
                stored.getString("kid"),
                stored.getString("jwk"),
                Optional.ofNullable(stored.getDate("signsFrom"))
                        .map(Date::toInstant)
                        .orElse(Instant.EPOCH));
    }
}
