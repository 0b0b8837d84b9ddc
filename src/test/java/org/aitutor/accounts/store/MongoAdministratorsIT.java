package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.accounts.Administrators;
import org.aitutor.accounts.AdministratorsContract;
import org.aitutor.accounts.UserRepository;
import org.aitutor.testing.TestTemplate;

class MongoAdministratorsIT extends AdministratorsContract {
    private final MongoDatabase database = AccountsDatabase.of(MongoAdministratorsIT.class);

    @Override
    protected UserRepository noUsers() {
        return new MongoUserRepository(TestTemplate.on(database), database);
    }

    @Override
    protected Administrators administrators() {
        return new MongoAdministrators(database);
    }
}
