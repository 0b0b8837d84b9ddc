package org.aitutor.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.AttemptRepository;
import org.aitutor.practice.AttemptRepositoryContract;
import org.aitutor.practice.Attempts;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoAttemptRepositoryIT extends AttemptRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoAttemptRepositoryIT.class);
    private final AttemptRepository repository = new MongoAttemptRepository(database);

    MongoAttemptRepositoryIT() {
        new PracticeIndexes().apply(database);
        new AttemptsBySkill().apply(database);
        new FoldingIndexes().apply(database);
    }

    @Test
    void everyListIsReadFromAnIndexInItsOrder() {
        for (int n = 0; n < 200; n++) {
            repository.insertAll(
                    List.of(Attempts.anAttempt(new UserId("s" + n % 20), new CourseId("c" + n % 4), "k" + n, n)));
        }
        MongoCollection<Document> attempts = database.getCollection("attempts");

        Plans.Plan latest =
                Plans.of(attempts, new Document("studentId", "s3").append("courseId", "c3"), new Document("at", -1), 5);
        Plans.Plan onSkill = Plans.of(
                attempts,
                new Document("studentId", "s3").append("prediction.skills.skill", Attempts.SLOPE.value()),
                new Document("at", -1),
                5);
        Plans.Plan unfolded = Plans.of(
                attempts,
                new Document("courseId", "c3").append("folded", false),
                new Document("at", 1).append("_id", 1),
                5);

        for (Plans.Plan plan : List.of(latest, onSkill, unfolded)) {
            assertThat(plan.stages()).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
            assertThat(plan.examined()).isEqualTo(5);
        }
    }

    /** The nightly comparison asks for a course by the ids of its items, all courses' attempts lying together. */
    @Test
    void theAttemptsOfACourseSinceATimeAreFoundByTheItemsThatBeginWithItsId() {
        for (int n = 0; n < 200; n++) {
            repository.insertAll(
                    List.of(Attempts.anAttempt(new UserId("s" + n % 20), new CourseId("c" + n % 40), "k" + n, n)));
        }

        Plans.Plan plan = Plans.of(
                database.getCollection("attempts"),
                CountedAttempts.filter(new CourseId("c3"), Attempts.NOON.plusSeconds(80)),
                new Document(),
                1000);

        // Five of the course's, at 3, 43, 83, 123 and 163 seconds; c30 to c39 begin with the same letters.
        assertThat(plan.stages()).contains("IXSCAN").doesNotContain("COLLSCAN");
        assertThat(List.of(plan.returned(), plan.examined())).containsOnly(3);
    }

    @Override
    protected AttemptRepository repository() {
        return repository;
    }
}
