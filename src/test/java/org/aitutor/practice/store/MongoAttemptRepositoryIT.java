package org.aitutor.practice.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.practice.AttemptRepository;
import org.aitutor.practice.AttemptRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoAttemptRepositoryIT extends AttemptRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoAttemptRepositoryIT.class);
    private final AttemptRepository repository = new MongoAttemptRepository(database);

    MongoAttemptRepositoryIT() {
        new PracticeIndexes().apply(database);
    }

    @Override
    protected AttemptRepository repository() {
        return repository;
    }
}
