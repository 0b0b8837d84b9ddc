package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.accounts.EmailClaimRepository;
import org.aitutor.accounts.EmailClaimRepositoryContract;
import org.aitutor.testing.TestTemplate;

class MongoEmailClaimRepositoryIT extends EmailClaimRepositoryContract {
    @Override
    protected EmailClaimRepository repository() {
        MongoDatabase database = AccountsDatabase.of(MongoEmailClaimRepositoryIT.class);
        return new MongoEmailClaimRepository(TestTemplate.on(database), database);
    }
}
