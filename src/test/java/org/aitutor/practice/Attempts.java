package org.aitutor.practice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.StudentState;
import org.aitutor.practice.mastery.Terms;

/** Fixtures: attempts and states of Ann in algebra. */
public final class Attempts {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
    public static final UserId ANN = new UserId("ann");
    public static final CourseId ALGEBRA = new CourseId("algebra");
    public static final SkillId SLOPE = SkillId.of(ALGEBRA, "slope");

    public static final StudyDays BERLIN = new StudyDays(ZoneId.of("Europe/Berlin"), 4);

    private Attempts() {}

    /** A counted attempt, so many seconds after noon. */
    public static Attempt anAttempt(UserId student, CourseId course, String key, int seconds) {
        Terms terms = new Terms(
                3, 0.25, List.of(new Terms.SkillTerm(SLOPE.value(), -0.5, FeatureVector.of(1, 2, 3, 4, 5, 6, 7))));
        return attempt(student, course, key, seconds, Optional.of(new Attempt.Prediction(0.625, terms)));
    }

    public static Attempt anUncountedAttempt(UserId student, CourseId course, String key, int seconds) {
        return attempt(student, course, key, seconds, Optional.empty());
    }

    /** One that counted, with what was predicted and how it came out. */
    public static Attempt answered(
            UserId student, ItemId item, String key, Instant at, Attempt.Prediction made, Outcome outcome) {
        return attempt(student, item, key, at, Optional.of(made), outcome);
    }

    /** One that was wrong, but not in everything. */
    public static Attempt aPartlyRightAttempt(String key, double credit) {
        Attempt right = anUncountedAttempt(ANN, ALGEBRA, key, 1);
        return new Attempt(
                right.student(),
                right.course(),
                right.key(),
                right.body(),
                right.item(),
                right.revision(),
                right.seed(),
                right.presentedAt(),
                right.response(),
                Outcome.WRONG,
                false,
                credit,
                right.elapsedMillis(),
                right.at(),
                right.receivedAt(),
                right.prediction(),
                right.mastery(),
                right.nextReviewAt(),
                right.solved(),
                right.stateVersion(),
                right.review());
    }

    private static Attempt attempt(
            UserId student, CourseId course, String key, int seconds, Optional<Attempt.Prediction> prediction) {
        return attempt(student, ItemId.of(course, "i1"), key, NOON.plusSeconds(seconds), prediction, Outcome.HELPED);
    }

    private static Attempt attempt(
            UserId student,
            ItemId item,
            String key,
            Instant at,
            Optional<Attempt.Prediction> prediction,
            Outcome outcome) {
        return new Attempt(
                student,
                item.course(),
                key,
                Long.MIN_VALUE,
                item,
                2,
                77,
                NOON,
                "{\"value\":\"3/4\"}",
                outcome,
                true,
                1,
                12_345,
                at,
                at.plusSeconds(1),
                prediction,
                List.of(new SkillChange(SLOPE, 0.5, 0.7647)),
                prediction.map(any -> NOON.plusSeconds(86_400)),
                false,
                1,
                prediction.map(any -> new Attempt.Review(
                        Rating.AGAIN, BERLIN, Optional.of(SkillCheck.open(SLOPE, NOON.minusSeconds(60), 3)))));
    }

    /** A state of that version with one of everything; its numbers are such that seven digits hold them. */
    public static LearnerState aState(UserId student, CourseId course, long version) {
        Attempt attempt = anAttempt(student, course, "0192c5e0-7b1a-7000-8000-000000000001", 5);
        LearnerState empty = LearnerState.fresh(student, course);
        StudentState model = new StudentState(
                0.1,
                -0.7,
                9,
                List.of(SLOPE.value()),
                Map.of(
                        SLOPE.value(), Skills.practised(0.5, 300, 2),
                        SkillId.of(ALGEBRA, "lines").value(), Skills.practised(-0.25, 0, 1)));
        LearnerState helped = empty.after(attempt)
                .with(new HelpTaken(ItemId.of(course, "i9"), List.of("h1", "h2"), true, NOON), NOON);
        return new LearnerState(
                student,
                course,
                version,
                model,
                Map.of(SLOPE, new Memory(5.5, 6.25, NOON), SkillId.of(ALGEBRA, "lines"), new Memory(2, 3, NOON)),
                helped.recent(),
                helped.help(),
                helped.outbox(),
                helped.diary().with(new SkillCheck(SLOPE, NOON, 3, 2, 1)));
    }
}
