package org.aitutor.accounts.store;

import org.aitutor.accounts.SessionRepository;
import org.aitutor.accounts.SessionRepositoryContract;

class MongoSessionRepositoryIT extends SessionRepositoryContract {
    @Override
    protected SessionRepository repository() {
        return new MongoSessionRepository(AccountsDatabase.of(MongoSessionRepositoryIT.class));
    }
}
