package org.aitutor.tutor.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;

/** The index that pages of a course's flags are read by; with the id, which decides between flags of one moment. */
@Singleton
final class FlagsInOrder implements Migration {
    @Inject
    FlagsInOrder() {}

    @Override
    public String id() {
        return "0071-flags-in-order";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("flags").createIndex(compoundIndex(ascending("courseId"), descending("at", "_id")));
    }
}
