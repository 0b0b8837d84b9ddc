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

/** The indexes of practice. */
@Singleton
public final class PracticeIndexes implements Migration {
    /** Of attempts that were not folded; {@link FoldingIndexes} puts another in its place. */
    static final Document UNMARKED = new Document("courseId", 1).append("at", 1).append("_id", 1);

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
        attempts.createIndex(UNMARKED, new IndexOptions().partialFilterExpression(eq("folded", false)));
    }
}
