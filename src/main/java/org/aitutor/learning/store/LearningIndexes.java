package org.aitutor.learning.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;

/** The indexes of enrollments: a student's, and a course's roster. */
@Singleton
public final class LearningIndexes implements Migration {
    @Override
    public String id() {
        return "0040-learning-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> enrollments = database.getCollection("enrollments");
        for (String owner : new String[] {"studentId", "courseId"}) {
            enrollments.createIndex(
                    compoundIndex(ascending(owner), ascending("active"), descending("enrolledAt", "_id")));
        }
    }
}
