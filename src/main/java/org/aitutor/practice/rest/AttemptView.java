package org.aitutor.practice.rest;

import java.time.Instant;
import java.util.List;
import org.aitutor.practice.AttemptResult;
import org.aitutor.practice.SkillChange;
import org.jspecify.annotations.Nullable;

/**
 * What an answer came to.
 *
 * @param credit the share that is right, 0 to 1; the estimates take an answer as right or not
 * @param counted whether it moved the estimates: the first answer to a presentation does
 * @param solution once it gives nothing away any more
 */
public record AttemptView(
        boolean correct,
        double credit,
        boolean counted,
        String feedback,
        List<ChangeView> mastery,
        @Nullable Instant nextReviewAt,
        @Nullable String solution) {

    /** How the mastery of a skill moved, 0 to 1. */
    public record ChangeView(String skill, double before, double after) {
        static ChangeView of(SkillChange change) {
            return new ChangeView(change.skill().value(), change.before(), change.after());
        }
    }

    static AttemptView of(AttemptResult result) {
        return new AttemptView(
                result.correct(),
                result.credit(),
                result.counted(),
                result.feedback().orElse(result.correct() ? "Right." : "Look again, or take a hint."),
                result.mastery().stream().map(ChangeView::of).toList(),
                result.nextReviewAt().orElse(null),
                result.solution().orElse(null));
    }
}
