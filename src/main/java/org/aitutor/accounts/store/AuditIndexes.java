package org.aitutor.accounts.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The audit log's indexes: by time, by person, by action; and the pseudonyms back to their people. */
@Singleton
public final class AuditIndexes implements Migration {
    @Override
    public String id() {
        return "0054-audit-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> log = database.getCollection("audit_log");
        Bson newest = descending("at", "_id");
        log.createIndex(newest);
        log.createIndex(compoundIndex(ascending("people"), newest));
        log.createIndex(compoundIndex(ascending("action"), newest));
        log.createIndex(compoundIndex(ascending("people", "action"), newest));
        database.getCollection("subject_keys").createIndex(ascending("pseudonym"), new IndexOptions().unique(true));
    }
}
