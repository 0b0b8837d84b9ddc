package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Optional;
import org.aitutor.accounts.OneTimeToken;
import org.aitutor.accounts.OneTimeTokenRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** The permissions in {@code one_time_tokens}; the database itself forgets them when they end. */
@Singleton
public final class MongoOneTimeTokenRepository implements OneTimeTokenRepository {
    private final MongoCollection<Document> tokens;

    @Inject
    public MongoOneTimeTokenRepository(MongoDatabase database) {
        this.tokens = database.getCollection("one_time_tokens");
    }

    @Override
    public void insert(OneTimeToken token) {
        MongoErrors.write(() -> tokens.insertOne(new Document("_id", token.id())
                .append("purpose", token.purpose())
                .append("email", token.email())
                .append("expiresAt", Date.from(token.expiresAt()))));
    }

    @Override
    public Optional<OneTimeToken> take(String id) {
        return MongoErrors.writing(() -> Optional.ofNullable(tokens.findOneAndDelete(eq("_id", id)))
                .map(stored -> new OneTimeToken(
                        stored.getString("_id"),
                        stored.getString("purpose"),
                        stored.getString("email"),
                        stored.getDate("expiresAt").toInstant())));
    }
}
