package org.aitutor.accounts.store;

import org.aitutor.accounts.OneTimeTokenRepository;
import org.aitutor.accounts.OneTimeTokenRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoOneTimeTokenRepositoryIT extends OneTimeTokenRepositoryContract {
    @Override
    protected OneTimeTokenRepository repository() {
        return new MongoOneTimeTokenRepository(TestMongo.emptyDatabaseOf(MongoOneTimeTokenRepositoryIT.class));
    }
}
