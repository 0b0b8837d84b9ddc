package org.aitutor.cluster;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.Attempt;
import org.aitutor.practice.store.MongoAttemptRepository;
import org.aitutor.practice.store.MongoLearnerStateRepository;
import org.aitutor.testing.ApiAnswer;
import org.bson.Document;

/** Compares what was acknowledged with what is there: nothing lost, nothing twice, nobody signed out. */
final class Ledger {
    private final MongoDatabase database;
    private final List<String> wrong = new ArrayList<>();
    private int attempts;
    private int lessons;
    private int quizAnswers;
    private int turns;
    private int sessions;

    private Ledger(MongoDatabase database) {
        this.database = database;
    }

    /** Fails where anything is amiss. @return what was compared, in a line */
    static String check(ClusterProcess cluster, Load load) {
        Ledger ledger = new Ledger(cluster.database());
        load.learners().forEach(ledger::check);
        assertThat(ledger.wrong).isEmpty();
        return "  acknowledged and there: %d answers, %d lessons, %d quiz answers, %d turns; sessions that live: %d of %d; sent once more on a new connection: %d"
                .formatted(
                        ledger.attempts,
                        ledger.lessons,
                        ledger.quizAnswers,
                        ledger.turns,
                        ledger.sessions,
                        load.students(),
                        load.tally().stale());
    }

    private void check(Learner learner) {
        signedIn(learner);
        attempts(learner);
        lessons(learner);
        quizAnswers += learner.sitting().saved();
        wrong.addAll(learner.sitting().lost());
        turns(learner);
    }

    private void signedIn(Learner learner) {
        ApiAnswer who = learner.client().get("/users/me");
        if (who.status() == 200 && who.object().getString("id").equals(learner.id())) {
            sessions++;
        } else {
            wrong.add("signed out: " + who);
        }
    }

    private void attempts(Learner learner) {
        Set<String> kept = new HashSet<>();
        int changes = 0;
        for (Attempt attempt : attemptsOf(learner)) {
            if (kept.add(attempt.key())) {
                changes += attempt.mastery().size();
            }
        }
        for (String key : learner.attempts()) {
            if (!kept.contains(key)) {
                wrong.add("an acknowledged answer is lost: " + key);
            }
        }
        attempts += learner.attempts().size();
        String mastery = "/users/me/mastery?courseId=" + learner.course();
        int counted = learner.client().get(mastery).items().getValuesAs(JsonObject.class).stream()
                .mapToInt(skill -> skill.getInt("attempts"))
                .sum();
        if (counted != changes) {
            wrong.add("answers count " + counted + " times instead of " + changes);
        }
    }

    /** Those in their collection, and those on their way to it. */
    private List<Attempt> attemptsOf(Learner learner) {
        UserId student = new UserId(learner.id());
        CourseId course = new CourseId(learner.course());
        List<Attempt> all = new ArrayList<>(new MongoAttemptRepository(database).all(student, course));
        new MongoLearnerStateRepository(database).find(student, course).ifPresent(state -> all.addAll(state.outbox()));
        return all;
    }

    private void lessons(Learner learner) {
        Set<String> kept = new HashSet<>();
        for (Document enrollment : database.getCollection("enrollments").find(eq("studentId", learner.id()))) {
            kept.addAll(enrollment.getList("completed", String.class));
        }
        for (String lesson : learner.completed()) {
            if (kept.stream().noneMatch(lesson::endsWith)) {
                wrong.add("an acknowledged lesson is lost: " + lesson);
            }
        }
        lessons += learner.completed().size();
    }

    private void turns(Learner learner) {
        Set<String> kept = new HashSet<>();
        for (Document turn : database.getCollection("turns").find(eq("conversationId", learner.conversation()))) {
            kept.add(turn.getString("_id"));
        }
        for (String turn : learner.turns()) {
            if (!kept.contains(turn)) {
                wrong.add("a told turn is lost: " + turn);
            }
        }
        turns += learner.turns().size();
    }
}
