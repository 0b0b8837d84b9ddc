package org.aitutor.catalogue.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.catalogue.ContentLeftovers;
import org.aitutor.catalogue.ContentLeftoversContract;
import org.aitutor.catalogue.ContentRepository;
import org.aitutor.testing.TestMongo;

class MongoContentLeftoversIT extends ContentLeftoversContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoContentLeftoversIT.class);

    MongoContentLeftoversIT() {
        new CatalogueIndexes().apply(database);
        new ContentUpkeepIndexes().apply(database);
    }

    @Override
    protected ContentRepository noContents() {
        return new MongoContentRepository(database);
    }

    @Override
    protected ContentLeftovers leftovers() {
        return new MongoContentLeftovers(database);
    }
}
