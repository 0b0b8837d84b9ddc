package org.aitutor.practice.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.Attempt;
import org.aitutor.practice.SkillChange;
import org.aitutor.practice.SkillCheck;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.Terms;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it is stored. Public, since the driver's record codec reads the components by reflection.
 *
 * @param credit absent where it is 1 for a correct answer and 0 for another, and in attempts made before it was kept
 * @param stateVersion absent in attempts made before it was kept; those come first
 * @param review absent where the attempt does not count, or was made before it was kept
 * @param folded whether the shared parameters have taken it in; absent where it does not count
 */
public record AttemptDocument(
        @BsonId String id,
        String studentId,
        String courseId,
        String key,
        long body,
        String itemId,
        int revision,
        int seed,
        Instant presentedAt,
        String response,
        String outcome,
        boolean correct,
        @Nullable Double credit,
        long elapsedMillis,
        Instant at,
        Instant receivedAt,
        @Nullable PredictionDocument prediction,
        List<ChangeDocument> mastery,
        @Nullable Instant nextReviewAt,
        boolean solved,
        @Nullable Long stateVersion,
        @Nullable ReviewDocument review,
        @Nullable Boolean folded) {

    /** What the learner model predicted, and from what. */
    public record PredictionDocument(double chance, int attempt, double theta, List<TermDocument> skills) {}

    /** One skill's part of the prediction. */
    public record TermDocument(String skill, double theta, List<Double> x) {}

    /** How the skills were recalled, where the student's days begin, and to which check it is an answer, if to any. */
    public record ReviewDocument(
            String rating,
            String zone,
            int dayBeginsAt,
            @Nullable CheckDocument check) {
        static ReviewDocument of(Attempt.Review review) {
            return new ReviewDocument(
                    review.rating().name(),
                    review.days().zone().getId(),
                    review.days().beginsAt(),
                    review.check().map(CheckDocument::of).orElse(null));
        }

        Attempt.Review toReview() {
            return new Attempt.Review(
                    Rating.valueOf(rating),
                    new StudyDays(ZoneId.of(zone), dayBeginsAt),
                    Optional.ofNullable(check).map(CheckDocument::toCheck));
        }
    }

    /** A check as it was begun. */
    public record CheckDocument(String skill, Instant openedAt, int of) {
        static CheckDocument of(SkillCheck check) {
            return new CheckDocument(check.skill().value(), check.openedAt(), check.of());
        }

        SkillCheck toCheck() {
            return new SkillCheck(new SkillId(skill), openedAt, of, 0, 0);
        }
    }

    /** How the mastery of a skill moved. */
    public record ChangeDocument(String skill, double before, double after) {}

    static AttemptDocument of(Attempt attempt) {
        return new AttemptDocument(
                attempt.id(),
                attempt.student().value(),
                attempt.course().value(),
                attempt.key(),
                attempt.body(),
                attempt.item().value(),
                attempt.revision(),
                attempt.seed(),
                attempt.presentedAt(),
                attempt.response(),
                attempt.outcome().name(),
                attempt.correct(),
                attempt.credit() == wholeCredit(attempt.correct()) ? null : attempt.credit(),
                attempt.elapsedMillis(),
                attempt.at(),
                attempt.receivedAt(),
                attempt.prediction().map(AttemptDocument::of).orElse(null),
                attempt.mastery().stream()
                        .map(change -> new ChangeDocument(change.skill().value(), change.before(), change.after()))
                        .toList(),
                attempt.nextReviewAt().orElse(null),
                attempt.solved(),
                attempt.stateVersion(),
                attempt.review().map(ReviewDocument::of).orElse(null),
                attempt.counts() ? Boolean.FALSE : null);
    }

    Attempt toAttempt() {
        return new Attempt(
                new UserId(studentId),
                new CourseId(courseId),
                key,
                body,
                new ItemId(itemId),
                revision,
                seed,
                presentedAt,
                response,
                Outcome.valueOf(outcome),
                correct,
                credit == null ? wholeCredit(correct) : credit,
                elapsedMillis,
                at,
                receivedAt,
                Optional.ofNullable(prediction).map(AttemptDocument::prediction),
                mastery.stream()
                        .map(change -> new SkillChange(new SkillId(change.skill), change.before, change.after))
                        .toList(),
                Optional.ofNullable(nextReviewAt),
                solved,
                stateVersion == null ? 0 : stateVersion,
                Optional.ofNullable(review).map(ReviewDocument::toReview));
    }

    private static double wholeCredit(boolean correct) {
        return correct ? 1 : 0;
    }

    private static PredictionDocument of(Attempt.Prediction prediction) {
        Terms terms = prediction.terms();
        return new PredictionDocument(
                prediction.chance(),
                terms.attempt(),
                terms.theta(),
                terms.skills().stream()
                        .map(term -> new TermDocument(
                                term.skill(), term.theta(), term.x().toList()))
                        .toList());
    }

    private static Attempt.Prediction prediction(PredictionDocument stored) {
        List<Terms.SkillTerm> skills = stored.skills.stream()
                .map(term -> new Terms.SkillTerm(term.skill, term.theta, FeatureVector.of(term.x)))
                .toList();
        return new Attempt.Prediction(stored.chance, new Terms(stored.attempt, stored.theta, skills));
    }
}
