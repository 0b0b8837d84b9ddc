package org.aitutor.practice.quiz.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.practice.quiz.Quiz;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizRepository;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.conversions.Bson;

/** Quizzes in the collection {@code quizzes}. */
@Singleton
@Typed(MongoQuizRepository.class)
public final class MongoQuizRepository implements QuizRepository {
    private final MongoCollection<QuizDocument> quizzes;

    @Inject
    public MongoQuizRepository(MongoDatabase database) {
        this.quizzes = database.getCollection("quizzes", QuizDocument.class);
    }

    @Override
    public Optional<Quiz> find(QuizId id) {
        return Optional.ofNullable(
                        MongoErrors.reading(() -> quizzes.find(at(id)).first()))
                .map(QuizDocument::toQuiz);
    }

    @Override
    public List<Quiz> of(CourseId course) {
        return MongoErrors.reading(() -> quizzes.find(eq("courseId", course.value()))
                .sort(ascending("_id"))
                .map(QuizDocument::toQuiz)
                .into(new ArrayList<>()));
    }

    /** By skipping from one course to the next in the index. */
    @Override
    public List<CourseId> courses() {
        return MongoErrors.reading(() ->
                quizzes.distinct("courseId", String.class).map(CourseId::new).into(new ArrayList<>()));
    }

    @Override
    public void insert(Quiz quiz) {
        MongoErrors.write(() -> quizzes.insertOne(QuizDocument.of(quiz)));
    }

    @Override
    public boolean replace(Quiz changed) {
        BsonDocument all = BsonDocumentWrapper.asBsonDocument(QuizDocument.of(changed), quizzes.getCodecRegistry())
                .clone();
        List.of("_id", "courseId", "createdAt", "extraTime").forEach(all::remove);
        BsonDocument update = new BsonDocument("$set", all).append("$unset", absent(all));
        Bson before = and(at(changed.id()), eq("revision", changed.revision() - 1));
        return MongoErrors.writing(() -> quizzes.updateOne(before, update).getMatchedCount() == 1);
    }

    @Override
    public boolean setExtraTime(QuizId id, UserId student, int percent) {
        String field = "extraTime." + student.value();
        Bson update = percent == 0 ? unset(field) : set(field, percent);
        return MongoErrors.writing(() -> quizzes.updateOne(at(id), update).getMatchedCount() == 1);
    }

    @Override
    public boolean delete(QuizId id) {
        return MongoErrors.writing(() -> quizzes.deleteOne(at(id)).getDeletedCount() == 1);
    }

    /** What a changed quiz does not have any more; a codec leaves out what is null. */
    private static BsonDocument absent(BsonDocument present) {
        BsonDocument absent = new BsonDocument();
        for (String field : List.of("itemIds", "skills", "opensAt")) {
            if (!present.containsKey(field)) {
                absent.append(field, new org.bson.BsonString(""));
            }
        }
        return absent;
    }

    private static Bson at(QuizId id) {
        return and(eq("_id", id.value()), eq("courseId", id.course().value()));
    }
}
