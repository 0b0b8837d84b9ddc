package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.accounts.audit.AuditRepository;
import org.aitutor.accounts.audit.AuditRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoAuditRepositoryIT extends AuditRepositoryContract {
    @Override
    protected AuditRepository empty() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoAuditRepositoryIT.class);
        new AuditIndexes().apply(database);
        return new MongoAuditRepository(database);
    }
}
