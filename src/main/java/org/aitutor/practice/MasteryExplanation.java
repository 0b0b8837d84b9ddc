package org.aitutor.practice;

import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.Skill;

/**
 * Why the estimate of a skill is what it is.
 *
 * @param standing the estimate
 * @param parts whose logits add up to the logit of the estimate
 * @param attempts the latest that bear on it, newest first, 50 at most
 * @param check the latest that the student asked for
 */
public record MasteryExplanation(
        Skill skill,
        SkillStanding standing,
        List<EstimatePart> parts,
        List<ToldAttempt> attempts,
        Optional<SkillCheck> check) {
    public MasteryExplanation {
        parts = List.copyOf(parts);
        attempts = List.copyOf(attempts);
    }

    /**
     * An attempt as an explanation shows it.
     *
     * @param title how its item begins; empty where the course has it no more
     */
    public record ToldAttempt(Attempt attempt, String title) {}
}
