package org.aitutor.practice.quiz.store;

import static org.aitutor.practice.quiz.SomeQuizzes.ALGEBRA;
import static org.aitutor.practice.quiz.SomeQuizzes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.quiz.QuizAttemptId;
import org.aitutor.practice.quiz.QuizAttemptRepository;
import org.aitutor.practice.quiz.QuizAttemptRepositoryContract;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.SomeQuizzes;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoQuizAttemptRepositoryIT extends QuizAttemptRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoQuizAttemptRepositoryIT.class);
    private final QuizAttemptRepository repository = new MongoQuizAttemptRepository(database);

    MongoQuizAttemptRepositoryIT() {
        new QuizIndexes().apply(database);
        new OpenAttemptsIndex().apply(database);
    }

    /** Students s0 to s9, each with an ended and an open attempt at each of three quizzes; deadlines lie apart. */
    private void manyAttempts() {
        for (int n = 0; n < 60; n++) {
            QuizAttemptId id =
                    new QuizAttemptId(new QuizId(ALGEBRA + ".q" + n % 3), new UserId("s" + n / 6), n % 6 < 3 ? 1 : 2);
            QuizAttempt attempt = SomeQuizzes.attempt(id, Optional.of(NOON.plusSeconds(60L * (n + 1))));
            repository.insert(attempt);
            if (id.number() == 1) {
                repository.submit(id, NOON.plusSeconds(n % 7));
            }
        }
    }

    @Test
    void everyQueryIsServedByAnIndexAndReadsWhatItReturns() {
        manyAttempts();
        MongoCollection<Document> attempts = database.getCollection("quiz_attempts");
        String quiz = ALGEBRA + ".q1";
        Document latest = new Document("submittedAt", -1).append("_id", -1);
        Document since = new Document("$gt", Date.from(Instant.EPOCH));

        Map<String, Plans.Plan> plans = Map.of(
                "own",
                        plan(
                                attempts,
                                new Document("studentId", "s3")
                                        .append("quizId", new Document("$in", List.of(quiz, "x")))),
                "open",
                        plan(
                                attempts,
                                new Document("studentId", "s3")
                                        .append("courseId", "algebra")
                                        .append("open", true)),
                "any", Plans.of(attempts, new Document("courseId", "algebra").append("open", true), new Document(), 1),
                "overdue",
                        plan(
                                attempts,
                                new Document("open", true)
                                        .append("deadline", new Document("$lte", Date.from(NOON.plusSeconds(1200))))),
                "ended", Plans.of(attempts, new Document("quizId", quiz).append("submittedAt", since), latest, 5),
                "counted",
                        plan(
                                attempts,
                                new Document("quizId", quiz)
                                        .append("submittedAt", null)
                                        .append("open", true)));

        plans.forEach((name, plan) -> {
            assertThat(plan.stages()).as(name).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
            assertThat(plan.returned()).as(name).isPositive();
            assertThat(plan.examined()).as(name).isEqualTo(plan.returned());
        });
    }

    @Override
    protected QuizAttemptRepository repository() {
        return repository;
    }

    private static Plans.Plan plan(MongoCollection<Document> attempts, Document filter) {
        return Plans.of(attempts, filter, new Document(), 100);
    }
}
