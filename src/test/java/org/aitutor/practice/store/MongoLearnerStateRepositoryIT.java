package org.aitutor.practice.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.practice.LearnerStateRepository;
import org.aitutor.practice.LearnerStateRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoLearnerStateRepositoryIT extends LearnerStateRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoLearnerStateRepositoryIT.class);
    private final LearnerStateRepository repository = new MongoLearnerStateRepository(database);

    MongoLearnerStateRepositoryIT() {
        new PracticeIndexes().apply(database);
    }

    @Override
    protected LearnerStateRepository repository() {
        return repository;
    }
}
