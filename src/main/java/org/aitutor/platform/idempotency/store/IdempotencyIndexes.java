package org.aitutor.platform.idempotency.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.mongo.Migration;

/** Lets MongoDB forget the keys after 24 hours. */
@Singleton
public final class IdempotencyIndexes implements Migration {
    @Override
    public String id() {
        return "0006-idempotency-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("idempotency_keys")
                .createIndex(ascending("claimedAt"), new IndexOptions().expireAfter(24L, TimeUnit.HOURS));
    }
}
