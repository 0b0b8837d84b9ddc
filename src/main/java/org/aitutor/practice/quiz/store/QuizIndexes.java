package org.aitutor.practice.quiz.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The indexes of quizzes. What is about open attempts is partial: those are few, and all others are past. */
@Singleton
public final class QuizIndexes implements Migration {
    @Override
    public String id() {
        return "0051-quizzes";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("quizzes").createIndex(ascending("courseId", "_id"));
        MongoCollection<Document> attempts = database.getCollection("quiz_attempts");
        Bson open = eq("open", true);
        attempts.createIndex(ascending("studentId", "quizId"));
        attempts.createIndex(ascending("quizId", "submittedAt", "_id"));
        attempts.createIndex(ascending("deadline"), new IndexOptions().partialFilterExpression(open));
        attempts.createIndex(ascending("studentId", "courseId"), new IndexOptions().partialFilterExpression(open));
    }
}
