package org.aitutor.accounts.store;

import org.aitutor.accounts.token.RefreshFamilyRepository;
import org.aitutor.accounts.token.RefreshFamilyRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoRefreshFamilyRepositoryIT extends RefreshFamilyRepositoryContract {
    @Override
    protected RefreshFamilyRepository repository() {
        return new MongoRefreshFamilyRepository(TestMongo.emptyDatabaseOf(MongoRefreshFamilyRepositoryIT.class));
    }
}
