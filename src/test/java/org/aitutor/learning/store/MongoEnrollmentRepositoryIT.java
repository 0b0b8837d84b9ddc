package org.aitutor.learning.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.learning.Enrollment;
import org.aitutor.learning.EnrollmentRepository;
import org.aitutor.learning.EnrollmentRepositoryContract;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoEnrollmentRepositoryIT extends EnrollmentRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoEnrollmentRepositoryIT.class);
    private final EnrollmentRepository repository = new MongoEnrollmentRepository(database);

    MongoEnrollmentRepositoryIT() {
        new LearningIndexes().apply(database);
    }

    @Override
    protected EnrollmentRepository repository() {
        return repository;
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        SliceRequest foreign = new SliceRequest(5, java.util.Optional.of(Position.of("title", "id")));

        assertThatThrownBy(() -> repository.ofStudent(new UserId("ann"), foreign))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyListIsReadFromAnIndexInItsOrder() {
        Instant start = Instant.parse("2026-03-02T10:00:00Z");
        for (int n = 0; n < 200; n++) {
            repository.insert(
                    Enrollment.begin(new UserId("student" + n % 20), new CourseId("c" + n / 20), start.plusSeconds(n)));
        }

        Document student = new Document("studentId", "student3").append("active", true);
        Document course = new Document("courseId", "c3").append("active", true);
        Document order = new Document("enrolledAt", -1).append("_id", -1);

        for (Document filter : List.of(student, course)) {
            Plans.Plan plan = Plans.of(database.getCollection("enrollments"), filter, order, 5);
            assertThat(plan.stages()).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
            assertThat(plan.examined()).isEqualTo(5);
        }
    }
}
