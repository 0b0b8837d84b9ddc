package org.aitutor.operations.command;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.LearnerStateRepository;
import org.aitutor.practice.RandomClass;
import org.aitutor.practice.store.FoldingIndexes;
import org.aitutor.practice.store.MongoAttemptRepository;
import org.aitutor.practice.store.MongoLearnerStateRepository;
import org.aitutor.practice.store.MongoParameterRepository;
import org.aitutor.practice.store.PracticeIndexes;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real database, in which a class has practised. */
class RebuildStateCommandIT {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(RebuildStateCommandIT.class);
    private final LearnerStateRepository states = new MongoLearnerStateRepository(database);
    private final RandomClass pupils =
            new RandomClass(2, states, new MongoAttemptRepository(database), new MongoParameterRepository(database));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    /** Who answered most in a course; what a state has seen beyond its last attempt is in the attempts alone. */
    private UserId student = new UserId("nobody");

    private CourseId course = new CourseId("none");

    @BeforeEach
    void theClassHasPractised() {
        new PracticeIndexes().apply(database);
        new FoldingIndexes().apply(database);
        pupils.practise(150);
        Document most = database.getCollection("attempts")
                .aggregate(List.of(
                        group(new Document("studentId", "$studentId").append("courseId", "$courseId"), sum("count", 1)),
                        sort(descending("count"))))
                .first();
        Document of = most.get("_id", Document.class);
        student = new UserId(of.getString("studentId"));
        course = new CourseId(of.getString("courseId"));
        assertThat(most.getInteger("count")).isGreaterThan(2);
    }

    @Test
    void everyStoredStateIsWhatItsAttemptsMake() {
        RandomClass.students()
                .forEach(one -> RandomClass.courses()
                        .forEach(any -> states.find(one, any)
                                .ifPresent(there -> assertThat(run(one.value(), any.value(), "--check"))
                                        .isZero())));
    }

    @Test
    void whatWasLostIsThereAgain() {
        LearnerState lost = state();
        Date due = stored().getDate("dueAt");
        database.getCollection("learner_states").deleteOne(stateId());

        int checked = run(student.value(), course.value(), "--check");
        int rebuilt = run(student.value(), course.value());
        int again = run(student.value(), course.value(), "--check");

        assertThat(List.of(checked, rebuilt, again)).containsExactly(1, 0, 0);
        assertThat(state().model()).isEqualTo(lost.model());
        assertThat(state().memories()).isEqualTo(lost.memories());
        assertThat(state().recent()).isEqualTo(lost.recent());
        assertThat(stored().getDate("dueAt")).isEqualTo(due);
    }

    @Test
    void attemptsThatAreGoneAreSaidAndNothingIsChanged() {
        Document before = stored();
        database.getCollection("attempts")
                .deleteOne(new Document("studentId", student.value())
                        .append("courseId", course.value())
                        .append("prediction.attempt", 0));

        int status = run(student.value(), course.value());

        assertThat(status).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Attempts are missing");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void itSaysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(student.value(), course.value(), "--hurry")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Usage:");
    }

    private LearnerState state() {
        return pupils.state(student, course);
    }

    private Document stateId() {
        return new Document("_id", student + ":" + course);
    }

    private Document stored() {
        return database.getCollection("learner_states").find(stateId()).first();
    }

    private int run(String... arguments) {
        PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
        return RebuildStateCommand.on(database).run(List.of(arguments), print, print);
    }
}
