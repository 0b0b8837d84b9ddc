package org.aitutor.platform.cache.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.mongo.Migration;

/** The index of {@code notices}: for what is new, and to forget what is old. */
@Singleton
final class NoticeIndexes implements Migration {
    private static final long MINUTES = 10;

    @Inject
    NoticeIndexes() {}

    @Override
    public String id() {
        return "0057-notices-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("notices")
                .createIndex(ascending("at"), new IndexOptions().expireAfter(MINUTES, TimeUnit.MINUTES));
    }
}
