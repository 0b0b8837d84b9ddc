package org.aitutor.catalogue.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.catalogue.ContentRepository;
import org.aitutor.catalogue.ContentRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoContentRepositoryIT extends ContentRepositoryContract {
    @Override
    protected ContentRepository empty() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoContentRepositoryIT.class);
        new CatalogueIndexes().apply(database);
        return new MongoContentRepository(database);
    }
}
