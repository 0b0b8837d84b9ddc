package org.aitutor.practice.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.aitutor.practice.Attempt;
import org.aitutor.practice.EstimatePart;
import org.aitutor.practice.MasteryExplanation;
import org.aitutor.practice.SkillCheck;
import org.aitutor.practice.SkillStanding;
import org.jspecify.annotations.Nullable;

/**
 * Why the estimate of a skill is what it is.
 *
 * @param mastery the chance, 0 to 1, on an average item of it, now
 * @param reason a sentence: why it counts as mastered, or what is missing
 * @param parts whose logits add up to the logit of the mastery
 * @param attempts the latest that bear on it, newest first
 * @param check the latest that the student asked for; absent where there was none, or it lapsed
 */
public record ExplanationView(
        String skill,
        String name,
        String courseId,
        double mastery,
        boolean mastered,
        String reason,
        List<PartView> parts,
        List<ToldView> attempts,
        @Nullable CheckView check) {

    /**
     * A part of the sum.
     *
     * @param part item-difficulty, topic-difficulty, general-level, topic-level, recent-form or practice
     * @param effect raises, lowers or neutral
     * @param attempts the ids of those that it comes from
     */
    public record PartView(String part, String effect, double logits, String text, List<String> attempts) {
        static PartView of(EstimatePart part) {
            return new PartView(
                    part.name().apiName(),
                    part.effect().name().toLowerCase(Locale.ROOT),
                    part.logits(),
                    part.text(),
                    part.attempts());
        }
    }

    /**
     * An attempt that the estimate rests on.
     *
     * @param itemTitle how the item begins, where the course still has it
     * @param credit the share that was right, 0 to 1; the estimate takes the answer as right or not
     * @param helped whether help was taken before, so that it does not show knowledge
     */
    public record ToldView(
            String id,
            String itemId,
            @Nullable String itemTitle,
            boolean correct,
            double credit,
            boolean helped,
            Instant at) {
        static ToldView of(MasteryExplanation.ToldAttempt told) {
            Attempt attempt = told.attempt();
            return new ToldView(
                    attempt.id(),
                    attempt.item().value(),
                    told.title().isEmpty() ? null : told.title(),
                    attempt.correct(),
                    attempt.credit(),
                    !attempt.outcome().unaided(),
                    attempt.at());
        }
    }

    /** How a check of the skill stands: open, confirmed or not-confirmed. */
    public record CheckView(int answered, int right, int of, String state) {
        static CheckView of(SkillCheck check) {
            String state = check.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new CheckView(check.answered(), check.right(), check.of(), state);
        }
    }

    static ExplanationView of(MasteryExplanation explanation) {
        SkillStanding standing = explanation.standing();
        return new ExplanationView(
                standing.skill().value(),
                standing.name(),
                standing.skill().course().value(),
                standing.mastery(),
                standing.mastered(),
                standing.reason(),
                explanation.parts().stream().map(PartView::of).toList(),
                explanation.attempts().stream().map(ToldView::of).toList(),
                explanation.check().map(CheckView::of).orElse(null));
    }
}
