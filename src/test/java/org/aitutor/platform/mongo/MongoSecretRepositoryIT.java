package org.aitutor.platform.mongo;

import org.aitutor.platform.security.SecretRepository;
import org.aitutor.platform.security.SecretRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoSecretRepositoryIT extends SecretRepositoryContract {
    @Override
    protected SecretRepository empty() {
        return new MongoSecretRepository(TestMongo.emptyDatabaseOf(MongoSecretRepositoryIT.class));
    }
}
