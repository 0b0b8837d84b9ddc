package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.CredentialRepository;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** What proves an identity, in {@code credentials}; the id is the account's. */
@Singleton
public final class MongoCredentialRepository implements CredentialRepository {
    private static final String PASSWORD_HASH = "passwordHash";

    private final MongoCollection<Document> credentials;

    @Inject
    public MongoCredentialRepository(MongoDatabase database) {
        this.credentials = database.getCollection("credentials");
    }

    @Override
    public Optional<String> passwordHash(UserId user) {
        return MongoErrors.reading(() -> Optional.ofNullable(
                        credentials.find(eq("_id", user.value())).first())
                .map(document -> document.getString(PASSWORD_HASH)));
    }

    @Override
    public void putPasswordHash(UserId user, String hash) {
        MongoErrors.write(() -> credentials.updateOne(
                eq("_id", user.value()), set(PASSWORD_HASH, hash), new UpdateOptions().upsert(true)));
    }
}
