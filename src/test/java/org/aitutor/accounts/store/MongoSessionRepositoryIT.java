package org.aitutor.accounts.store;

import org.aitutor.accounts.SessionRepository;
import org.aitutor.accounts.SessionRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoSessionRepositoryIT extends SessionRepositoryContract {
    @Override
    protected SessionRepository repository() {
        return new MongoSessionRepository(TestMongo.emptyDatabaseOf(MongoSessionRepositoryIT.class));
    }
}
