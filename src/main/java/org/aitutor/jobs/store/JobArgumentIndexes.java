package org.aitutor.jobs.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;

/** Which jobs want a blob. */
@Singleton
public final class JobArgumentIndexes implements Migration {
    @Override
    public String id() {
        return "0054-jobs-blob";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("jobs").createIndex(ascending("arguments.blob"), new IndexOptions().sparse(true));
    }
}
