package org.aitutor.catalogue.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.catalogue.CourseRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoCourseRepositoryIT extends CourseRepositoryContract {
    @Override
    protected CourseRepository empty() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoCourseRepositoryIT.class);
        new CatalogueIndexes().apply(database);
        return new MongoCourseRepository(database);
    }
}
