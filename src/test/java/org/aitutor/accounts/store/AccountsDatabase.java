package org.aitutor.accounts.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.testing.TestMongo;

/** A database with the room's indexes, which its queries are held to. */
final class AccountsDatabase {
    private AccountsDatabase() {}

    static MongoDatabase of(Class<?> test) {
        MongoDatabase database = TestMongo.emptyDatabaseOf(test);
        new AccountsMigration().apply(database);
        return database;
    }
}
