package org.aitutor.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
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
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real database, in which a class has practised. */
class RebuildStateCommandIT {
    private static final String STUDENT = RandomClass.students().get(0).value();
    private static final String COURSE = RandomClass.courses().get(0).value();

    private final MongoDatabase database = TestMongo.emptyDatabaseOf(RebuildStateCommandIT.class);
    private final LearnerStateRepository states = new MongoLearnerStateRepository(database);
    private final RandomClass pupils =
            new RandomClass(2, states, new MongoAttemptRepository(database), new MongoParameterRepository(database));
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void theClassHasPractised() {
        new PracticeIndexes().apply(database);
        new FoldingIndexes().apply(database);
        pupils.practise(150);
    }

    @Test
    void everyStoredStateIsWhatItsAttemptsMake() {
        RandomClass.students()
                .forEach(student -> RandomClass.courses()
                        .forEach(course -> states.find(student, course)
                                .ifPresent(there -> assertThat(run(student.value(), course.value(), "--check"))
                                        .isZero())));
    }

    @Test
    void whatWasLostIsThereAgain() {
        LearnerState lost = state();
        Date due = stored().getDate("dueAt");
        database.getCollection("learner_states").deleteOne(new Document("_id", STUDENT + ':' + COURSE));

        int checked = run(STUDENT, COURSE, "--check");
        int rebuilt = run(STUDENT, COURSE);
        int again = run(STUDENT, COURSE, "--check");

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
                .deleteMany(new Document("studentId", STUDENT).append("stateVersion", new Document("$lt", 5)));
        database.getCollection("learner_states")
                .updateOne(
                        new Document("_id", STUDENT + ':' + COURSE),
                        new Document("$set", new Document("version", 99L)));

        int status = run(STUDENT, COURSE);

        assertThat(status).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Attempts are missing");
        assertThat(stored().get("packed", Binary.class)).isEqualTo(before.get("packed", Binary.class));
    }

    @Test
    void itSaysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(STUDENT, COURSE, "--hurry")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Usage:");
    }

    private LearnerState state() {
        return pupils.state(RandomClass.students().get(0), RandomClass.courses().get(0));
    }

    private Document stored() {
        return database.getCollection("learner_states")
                .find(new Document("_id", STUDENT + ':' + COURSE))
                .first();
    }

    private int run(String... arguments) {
        PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
        return RebuildStateCommand.on(database).run(List.of(arguments), print, print);
    }
}
