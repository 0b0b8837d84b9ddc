package org.aitutor.practice.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The indexes of folding. The one of attempts begins with the mark, so that the courses that have something to fold are
 * found by skipping from one to the next, however many attempts wait; it takes the place of an index without the mark.
 */
@Singleton
public final class FoldingIndexes implements Migration {
    /** Attempts that the shared parameters have not taken in, in the order in which they will. */
    static final Bson UNFOLDED = ascending("folded", "courseId", "at", "_id");

    @Override
    public String id() {
        return "0052-folding-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        MongoCollection<Document> attempts = database.getCollection("attempts");
        attempts.createIndex(UNFOLDED, new IndexOptions().partialFilterExpression(eq("folded", false)));
        attempts.listIndexes().forEach(index -> {
            if (PracticeIndexes.UNMARKED.equals(index.get("key"))) {
                attempts.dropIndex(index.getString("name"));
            }
        });
        MongoCollection<Document> parameters = database.getCollection("model_parameters");
        parameters.createIndex(descending("calibration.n"));
        parameters.createIndex(ascending("foldedAt"));
    }
}
