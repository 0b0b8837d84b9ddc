package org.aitutor.practice.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The indexes of practice. */
@Singleton
public final class PracticeIndexes implements Migration {
    /** Attempts that the shared parameters have not taken in, in the order in which they will. */
    static final Bson UNFOLDED = ascending("courseId", "at", "_id");

    @Override
    public String id() {
        return "0050-practice-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> states = database.getCollection("learner_states");
        states.createIndex(ascending("studentId", "dueAt"));
        states.createIndex(ascending("outboxSince"), new IndexOptions().sparse(true));
        MongoCollection<Document> attempts = database.getCollection("attempts");
        attempts.createIndex(compoundIndex(ascending("studentId", "courseId"), descending("at")));
        attempts.createIndex(ascending("itemId", "at"));
        attempts.createIndex(UNFOLDED, new IndexOptions().partialFilterExpression(eq("folded", false)));
    }
}
