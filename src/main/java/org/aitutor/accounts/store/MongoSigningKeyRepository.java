package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.accounts.token.SigningKey;
import org.aitutor.accounts.token.SigningKeyRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** The key pairs in {@code signing_keys}: {@code jwt:1}, {@code jwt:2}, …; the highest signs. */
@Singleton
public final class MongoSigningKeyRepository implements SigningKeyRepository {
    private static final String FIRST = "jwt:1";

    private final MongoCollection<Document> keys;

    @Inject
    public MongoSigningKeyRepository(MongoDatabase database) {
        this.keys = database.getCollection("signing_keys");
    }

    @Override
    public List<SigningKey> all() {
        return MongoErrors.reading(() -> keys.find(and(gt("_id", "jwt:"), lt("_id", "jwt;")))
                .sort(Sorts.descending("_id"))
                .map(stored -> new SigningKey(stored.getString("kid"), stored.getString("jwk")))
                .into(new ArrayList<>()));
    }

    @Override
    public void insertFirst(SigningKey key) {
        MongoErrors.write(() -> keys.updateOne(
                eq("_id", FIRST),
                Updates.combine(Updates.setOnInsert("kid", key.id()), Updates.setOnInsert("jwk", key.jwk())),
                new UpdateOptions().upsert(true)));
    }
}
