package org.aitutor.platform.idempotency.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.platform.idempotency.IdempotencyRepository;
import org.aitutor.platform.idempotency.IdempotencyRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoIdempotencyRepositoryIT extends IdempotencyRepositoryContract {
    @Override
    protected IdempotencyRepository empty() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoIdempotencyRepositoryIT.class);
        new IdempotencyIndexes().apply(database);
        return new MongoIdempotencyRepository(database);
    }
}
