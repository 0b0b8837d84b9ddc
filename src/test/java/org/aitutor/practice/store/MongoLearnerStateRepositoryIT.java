package org.aitutor.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.Attempts;
import org.aitutor.practice.LearnerStateRepository;
import org.aitutor.practice.LearnerStateRepositoryContract;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoLearnerStateRepositoryIT extends LearnerStateRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoLearnerStateRepositoryIT.class);
    private final LearnerStateRepository repository = new MongoLearnerStateRepository(database);

    MongoLearnerStateRepositoryIT() {
        new PracticeIndexes().apply(database);
    }

    @Test
    void whatIsDueAndWhatWaitsIsReadFromAnIndexInItsOrder() {
        for (int n = 0; n < 60; n++) {
            repository.save(
                    Attempts.aState(new UserId("s" + n % 6), new CourseId("c" + n), 1),
                    Optional.of(Attempts.NOON.plusSeconds(n)));
        }
        MongoCollection<Document> states = database.getCollection("learner_states");
        Date late = Date.from(Attempts.NOON.plusSeconds(3600));

        Plans.Plan due = Plans.of(
                states,
                new Document("studentId", "s3").append("dueAt", new Document("$lte", late)),
                new Document("dueAt", 1),
                5);
        Plans.Plan waiting = Plans.of(
                states, new Document("outboxSince", new Document("$lt", late)), new Document("outboxSince", 1), 5);

        Plans.Plan next = Plans.of(
                states,
                new Document("studentId", "s3").append("dueAt", new Document("$gt", Date.from(Attempts.NOON))),
                new Document("dueAt", 1),
                5);
        Plans.Plan days = Plans.of(states, new Document("studentId", "s3"), new Document(), 100);

        assertThat(days.stages()).contains("IXSCAN").doesNotContain("COLLSCAN");
        assertThat(days.examined()).isEqualTo(10);
        for (Plans.Plan plan : List.of(due, waiting, next)) {
            assertThat(plan.stages()).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
            assertThat(plan.examined()).isEqualTo(5);
        }
    }

    @Override
    protected LearnerStateRepository repository() {
        return repository;
    }
}
