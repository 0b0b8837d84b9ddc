package org.aitutor.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.Terms;

/**
 * One answer to one presentation, for good.
 *
 * @param key what the client called it; with the student's id it is the attempt's id
 * @param body a hash of what was sent under the key
 * @param response as it was sent: JSON
 * @param outcome as the learner model takes it
 * @param credit the share that is right, 0 to 1; 1 where it is correct. The learner model takes right or wrong
 * @param elapsedMillis what it took, as the client says; 0 where it does not
 * @param at when it was answered; {@code receivedAt} unless it was made offline
 * @param prediction what the learner model thought before; empty where the attempt did not count
 * @param nextReviewAt when the first of the item's skills is due again
 * @param solved whether the solution was shown with the answer
 * @param review how the item's skills were recalled, and where the student's days begin; empty where the attempt does not
 *     count, and on attempts from before this was kept
 * @param stateVersion the version of the student's state that it made: a student's attempts follow one another by it
 */
public record Attempt(
        UserId student,
        CourseId course,
        String key,
        long body,
        ItemId item,
        int revision,
        int seed,
        Instant presentedAt,
        String response,
        Outcome outcome,
        boolean correct,
        double credit,
        long elapsedMillis,
        Instant at,
        Instant receivedAt,
        Optional<Prediction> prediction,
        List<SkillChange> mastery,
        Optional<Instant> nextReviewAt,
        boolean solved,
        long stateVersion,
        Optional<Review> review) {
    public Attempt {
        mastery = List.copyOf(mastery);
    }

    /** The id: the student's, a colon, the key. */
    public String id() {
        return idOf(student, key);
    }

    public static String idOf(UserId student, String key) {
        return student.value() + ':' + key;
    }

    public boolean counts() {
        return prediction.isPresent();
    }

    /** The skills whose estimates rest on it; none where it does not count. */
    List<SkillId> skills() {
        return prediction
                .map(made ->
                        made.terms().skillNames().stream().map(SkillId::new).toList())
                .orElse(List.of());
    }

    /** Whether it counts, and the estimate of the skill rests on it. */
    boolean bearsOn(SkillId skill) {
        return skills().contains(skill);
    }

    /** With what the student hears of it. */
    Attempt told(List<SkillChange> changes, Optional<Instant> reviewAt) {
        return new Attempt(
                student,
                course,
                key,
                body,
                item,
                revision,
                seed,
                presentedAt,
                response,
                outcome,
                correct,
                credit,
                elapsedMillis,
                at,
                receivedAt,
                prediction,
                changes,
                reviewAt,
                solved,
                stateVersion,
                review);
    }

    RecentAttempt recent() {
        return new RecentAttempt(
                key, body, item, presentedAt, counts(), correct, mastery, receivedAt, nextReviewAt, solved);
    }

    /**
     * How skills were recalled, and in which days it counts.
     *
     * @param check that it is an answer to, as that was begun: what makes a state again learns of the check by it
     */
    public record Review(Rating rating, StudyDays days, Optional<SkillCheck> check) {}

    /** What was predicted, and from what: with it the prediction can be made again. */
    public record Prediction(double chance, Terms terms) {}
}
