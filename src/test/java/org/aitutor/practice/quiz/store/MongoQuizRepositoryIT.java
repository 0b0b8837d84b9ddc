package org.aitutor.practice.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizRepository;
import org.aitutor.practice.quiz.QuizRepositoryContract;
import org.aitutor.practice.quiz.SomeQuizzes;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoQuizRepositoryIT extends QuizRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoQuizRepositoryIT.class);
    private final QuizRepository repository = new MongoQuizRepository(database);

    MongoQuizRepositoryIT() {
        new QuizIndexes().apply(database);
    }

    @Test
    void theQuizzesOfACourseAreReadFromAnIndexInItsOrder() {
        for (int course = 0; course < 5; course++) {
            for (int n = 0; n < 4; n++) {
                repository.insert(SomeQuizzes.quiz(new QuizId("c" + course + ".q" + n)));
            }
        }

        Plans.Plan plan = Plans.of(
                database.getCollection("quizzes"), new Document("courseId", "c3"), new Document("_id", 1), 200);

        assertThat(plan.stages()).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
        assertThat(List.of(plan.examined(), plan.returned())).containsOnly(4);
        assertThat(repository.of(new CourseId("c3"))).hasSize(4);
    }

    @Test
    void theCoursesThatHaveQuizzesAreFoundBySkippingFromOneToTheNext() {
        for (int n = 0; n < 300; n++) {
            repository.insert(SomeQuizzes.quiz(new QuizId("c" + n % 3 + ".q" + n)));
        }

        Document explained = database.runCommand(
                new Document("explain", new Document("distinct", "quizzes").append("key", "courseId"))
                        .append("verbosity", "executionStats"));

        Document stats = explained.get("executionStats", Document.class);
        assertThat(explained.toJson()).contains("DISTINCT_SCAN").doesNotContain("COLLSCAN");
        assertThat(stats.getInteger("totalKeysExamined")).isLessThanOrEqualTo(4);
        assertThat(stats.getInteger("totalDocsExamined")).isZero();
    }

    @Override
    protected QuizRepository repository() {
        return repository;
    }
}
