package org.aitutor.accounts.store;

import org.aitutor.accounts.token.RefreshFamilyRepository;
import org.aitutor.accounts.token.RefreshFamilyRepositoryContract;

class MongoRefreshFamilyRepositoryIT extends RefreshFamilyRepositoryContract {
    @Override
    protected RefreshFamilyRepository repository() {
        return new MongoRefreshFamilyRepository(AccountsDatabase.of(MongoRefreshFamilyRepositoryIT.class));
    }
}
