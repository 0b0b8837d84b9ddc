package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.accounts.UserRepository;
import org.aitutor.accounts.UserRepositoryContract;
import org.aitutor.testing.TestTemplate;

class MongoUserRepositoryIT extends UserRepositoryContract {
    @Override
    protected UserRepository repository() {
        MongoDatabase database = AccountsDatabase.of(MongoUserRepositoryIT.class);
        return new MongoUserRepository(TestTemplate.on(database), database);
    }
}
