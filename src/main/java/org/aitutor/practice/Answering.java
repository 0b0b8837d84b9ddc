package org.aitutor.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.StudentState;
import org.aitutor.practice.mastery.Terms;

/**
 * Decides what an answer changes; pure.
 *
 * @param item as it was presented
 * @param now when the answer arrived
 */
record Answering(CourseModel model, Item item, Presentation presentation, Submission submission, Instant now) {

    /** The student's state after the answer, with the attempt as the one thing in its outbox. */
    LearnerState decide(LearnerState before, Graded graded) {
        HelpTaken help = before.helpWith(item.id(), now);
        Outcome outcome = Outcome.of(graded.correct(), !help.nodes().isEmpty());
        boolean solved = graded.correct()
                || item.hints().isEmpty()
                || HintSteps.remaining(HintSteps.of(item), help.nodes()) == 0;
        return before.counts(presentation, now)
                ? counted(before, graded, outcome, solved)
                : uncounted(before, graded, outcome, solved);
    }

    private LearnerState counted(LearnerState before, Graded graded, Outcome outcome, boolean solved) {
        String name = item.id().value();
        Terms terms = LearnerModel.terms(before.model(), CourseModel.names(item.skills()));
        double chance = LearnerModel.predict(terms, name, model.shared());
        StudentState after = LearnerModel.observe(before.model(), name, terms, chance, outcome);
        Map<SkillId, Memory> reviewed = Reviewing.after(
                before.memories(), item.skills(), outcome, Duration.ofMillis(submission.elapsedMillis()), answeredAt());
        Attempt attempt = attempt(
                before,
                graded,
                outcome,
                Optional.of(new Attempt.Prediction(chance, terms)),
                changes(before.model(), after),
                Reviewing.firstDue(reviewed.values()),
                solved);
        return before.after(attempt, after, reviewed);
    }

    private LearnerState uncounted(LearnerState before, Graded graded, Outcome outcome, boolean solved) {
        Map<SkillId, Memory> own = new HashMap<>(before.memories());
        own.keySet().retainAll(item.skills());
        Attempt attempt = attempt(
                before,
                graded,
                outcome,
                Optional.empty(),
                changes(before.model(), before.model()),
                Reviewing.firstDue(own.values()),
                solved);
        return before.after(attempt, before.model(), Map.of());
    }

    private Attempt attempt(
            LearnerState before,
            Graded graded,
            Outcome outcome,
            Optional<Attempt.Prediction> prediction,
            List<SkillChange> changes,
            Optional<Instant> nextReviewAt,
            boolean solved) {
        return new Attempt(
                before.student(),
                before.course(),
                submission.key(),
                submission.body(),
                item.id(),
                presentation.revision(),
                presentation.seed(),
                presentation.at(),
                submission.response().toString(),
                outcome,
                graded.correct(),
                submission.elapsedMillis(),
                answeredAt(),
                now,
                prediction,
                changes,
                nextReviewAt,
                solved);
    }

    private List<SkillChange> changes(StudentState before, StudentState after) {
        return item.skills().stream()
                .distinct()
                .map(skill -> new SkillChange(skill, model.mastery(before, skill), model.mastery(after, skill)))
                .toList();
    }

    /** What the client says, but not before the item was presented, and not in the future. */
    private Instant answeredAt() {
        return submission
                .answeredAt()
                .filter(at -> at.isBefore(now))
                .map(at -> at.isBefore(presentation.at()) ? presentation.at() : at)
                .orElse(now);
    }
}
