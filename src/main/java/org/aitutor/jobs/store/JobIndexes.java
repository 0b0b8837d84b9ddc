package org.aitutor.jobs.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;

/**
 * The indexes of {@code jobs}: for the claim, for the lists (ids are in the order of time), and to forget what is done.
 */
@Singleton
final class JobIndexes implements Migration {
    @Inject
    JobIndexes() {}

    @Override
    public String id() {
        return "0010-jobs-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> jobs = database.getCollection("jobs");
        jobs.createIndex(ascending("state", "runAt"));
        jobs.createIndex(compoundIndex(ascending("state"), descending("_id")));
        jobs.createIndex(compoundIndex(ascending("owner"), descending("_id")));
        jobs.createIndex(compoundIndex(ascending("owner", "state"), descending("_id")));
        jobs.createIndex(ascending("forgetAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }
}
