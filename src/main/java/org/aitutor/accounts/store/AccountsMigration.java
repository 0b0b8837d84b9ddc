package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.mongo.Migration;

/** The indexes of the room's collections. */
@Singleton
public final class AccountsMigration implements Migration {
    @Override
    public String id() {
        return "0020-accounts-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        var users = database.getCollection("users");
        users.createIndex(Indexes.ascending("email"));
        users.createIndex(Indexes.compoundIndex(Indexes.ascending("roles", "active"), Indexes.descending("_id")));
        users.createIndex(Indexes.compoundIndex(Indexes.ascending("active"), Indexes.descending("_id")));
        users.createIndex(Indexes.ascending("terms"));
        users.createIndex(Indexes.descending("createdAt"));
        for (String name : new String[] {"sessions", "refresh_families"}) {
            database.getCollection(name)
                    .createIndex(Indexes.compoundIndex(Indexes.ascending("userId"), Indexes.descending("createdAt")));
            expire(database, name);
        }
        expire(database, "one_time_tokens");
    }

    private static void expire(MongoDatabase database, String name) {
        database.getCollection(name)
                .createIndex(Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }
}
