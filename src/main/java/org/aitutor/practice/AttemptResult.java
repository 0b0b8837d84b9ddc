package org.aitutor.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a student hears of an answer.
 *
 * @param credit the share that is right, 0 to 1; 1 where it is correct
 * @param counted whether it moved the estimates: the first answer to a presentation does
 * @param feedback to a wrong one, where something is known
 * @param mastery of the item's skills, before and after
 * @param nextReviewAt when the first of the skills is due again
 * @param solution once it gives nothing away any more
 */
public record AttemptResult(
        boolean correct,
        double credit,
        boolean counted,
        Optional<String> feedback,
        List<SkillChange> mastery,
        Optional<Instant> nextReviewAt,
        Optional<String> solution) {}
