package org.aitutor.practice.quiz.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;

/** The index of a course's open attempts: whether there is any is asked for all its students. */
@Singleton
public final class OpenAttemptsIndex implements Migration {
    @Override
    public String id() {
        return "0058-open-quiz-attempts";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("quiz_attempts")
                .createIndex(ascending("courseId"), new IndexOptions().partialFilterExpression(eq("open", true)));
    }
}
