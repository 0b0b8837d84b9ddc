package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.accounts.audit.SubjectKeyRepository;
import org.aitutor.accounts.audit.SubjectKeyRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoSubjectKeyRepositoryIT extends SubjectKeyRepositoryContract {
    @Override
    protected SubjectKeyRepository empty() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoSubjectKeyRepositoryIT.class);
        new AuditIndexes().apply(database);
        return new MongoSubjectKeyRepository(database);
    }
}
