package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.accounts.CredentialRepository;
import org.aitutor.accounts.CredentialRepositoryContract;
import org.aitutor.testing.TestTemplate;

class MongoCredentialRepositoryIT extends CredentialRepositoryContract {
    @Override
    protected CredentialRepository repository() {
        MongoDatabase database = AccountsDatabase.of(MongoCredentialRepositoryIT.class);
        return new MongoCredentialRepository(TestTemplate.on(database), database);
    }
}
