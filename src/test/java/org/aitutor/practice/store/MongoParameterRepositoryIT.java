package org.aitutor.practice.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.practice.ParameterRepository;
import org.aitutor.practice.ParameterRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoParameterRepositoryIT extends ParameterRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoParameterRepositoryIT.class);
    private final ParameterRepository repository = new MongoParameterRepository(database);

    MongoParameterRepositoryIT() {
        new PracticeIndexes().apply(database);
        new FoldingIndexes().apply(database);
    }

    @Override
    protected ParameterRepository repository() {
        return repository;
    }
}
