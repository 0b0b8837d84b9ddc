package org.aitutor.jobs.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;

/**
 * The index of the claim, since jobs have priorities: it serves the counts by kind as well. The one before it would only
 * tempt the planner; a member of the build before does without, since few jobs stand in line.
 */
@Singleton
final class JobClaimIndex implements Migration {
    private static final int INDEX_NOT_FOUND = 27;

    @Inject
    JobClaimIndex() {}

    @Override
    public String id() {
        return "0056-jobs-claim-index";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> jobs = database.getCollection("jobs");
        jobs.createIndex(ascending("state", "kind", "priority", "runAt"));
        try {
            jobs.dropIndex(ascending("state", "runAt"));
        } catch (MongoCommandException failed) {
            if (failed.getErrorCode() != INDEX_NOT_FOUND) {
                throw failed;
            }
        }
    }
}
