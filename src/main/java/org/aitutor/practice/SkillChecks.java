package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.problem.Conflict;

/** Begins the short check by which a student can dispute an estimate: not an argument, but a few items without help. */
@Singleton
public final class SkillChecks {
    private static final int TRIES = 8;

    private final CourseModels models;
    private final Enrollments enrollments;
    private final LearnerStateRepository states;
    private final Clock clock;

    @Inject
    public SkillChecks(CourseModels models, Enrollments enrollments, LearnerStateRepository states, Clock clock) {
        this.models = models;
        this.enrollments = enrollments;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Begins a check of the skill; its items come next in practice.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such published course
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled in it
     * @throws SkillNotFound where the course has no such skill
     * @throws CheckOpen where a check is open already in the course
     * @throws NothingToCheck where no item of the skill can be asked now
     */
    public SkillCheck begin(UserId student, SkillId skill) {
        CourseModel model = models.of(skill.course());
        enrollments.require(student, skill.course());
        if (model.content().skill(skill).isEmpty()) {
            throw new SkillNotFound();
        }
        for (int n = 0; n < TRIES; n++) {
            LearnerState before =
                    states.find(student, skill.course()).orElseGet(() -> LearnerState.fresh(student, skill.course()));
            SkillCheck check = check(model, before, skill);
            LearnerState after = before.with(check);
            if (states.save(after, after.firstDue())) {
                return check;
            }
        }
        throw new Conflict("Several requests arrived at once. Please send this one again.");
    }

    private SkillCheck check(CourseModel model, LearnerState before, SkillId skill) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (before.diary().openCheck(now).isPresent()) {
            throw new CheckOpen();
        }
        int items = CheckItems.of(model, before, skill, now).size();
        if (items == 0) {
            throw new NothingToCheck();
        }
        return SkillCheck.open(skill, now, Math.min(items, SkillCheck.ITEMS));
    }
}
