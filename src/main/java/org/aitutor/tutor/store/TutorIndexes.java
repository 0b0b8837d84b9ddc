package org.aitutor.tutor.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;

/** The indexes of conversations, turns and flags. */
@Singleton
final class TutorIndexes implements Migration {
    @Inject
    TutorIndexes() {}

    @Override
    public String id() {
        return "0070-tutor-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("conversations")
                .createIndex(compoundIndex(ascending("studentId"), descending("updatedAt", "_id")));
        database.getCollection("turns").createIndex(ascending("studentId", "conversationId", "at", "_id"));
        database.getCollection("flags").createIndex(compoundIndex(ascending("courseId"), descending("at")));
    }
}
