package org.aitutor.accounts.store;

import org.aitutor.accounts.OneTimeTokenRepository;
import org.aitutor.accounts.OneTimeTokenRepositoryContract;

class MongoOneTimeTokenRepositoryIT extends OneTimeTokenRepositoryContract {
    @Override
    protected OneTimeTokenRepository repository() {
        return new MongoOneTimeTokenRepository(AccountsDatabase.of(MongoOneTimeTokenRepositoryIT.class));
    }
}
