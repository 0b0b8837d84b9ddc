package org.aitutor.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.Item;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.StudentState;
import org.aitutor.practice.mastery.Terms;

/**
 * Decides what an answer changes; pure.
 *
 * @param item as it was presented
 * @param days where the student's days begin
 * @param now when the answer arrived
 */
record Answering(
        CourseModel model, Item item, Presentation presentation, Submission submission, StudyDays days, Instant now) {

    /** The student's state after the answer, with the attempt as the one thing in its outbox. */
    LearnerState decide(LearnerState before, Graded graded) {
        Attempt made = attempt(before, graded);
        LearnerState learned = before.learning(made);
        return before.after(made.told(changes(before.model(), learned.model()), nextReview(learned)));
    }

    private Attempt attempt(LearnerState before, Graded graded) {
        HelpTaken help = before.helpWith(item.id(), now);
        Outcome outcome = Outcome.of(graded.correct(), !help.nodes().isEmpty());
        boolean counts = before.counts(presentation, now);
        boolean solved = graded.correct()
                || item.hints().isEmpty()
                || HintSteps.remaining(HintSteps.of(item), help.nodes()) == 0;
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
                graded.credit(),
                submission.elapsedMillis(),
                answeredAt(),
                now,
                counts ? Optional.of(prediction(before)) : Optional.empty(),
                List.of(),
                Optional.empty(),
                solved,
                before.version() + 1,
                counts ? Optional.of(new Attempt.Review(rating(outcome), days, check(before))) : Optional.empty());
    }

    private Attempt.Prediction prediction(LearnerState before) {
        Terms terms = LearnerModel.terms(before.model(), CourseModel.names(item.skills()));
        return new Attempt.Prediction(LearnerModel.predict(terms, item.id().value(), model.shared()), terms);
    }

    private Optional<SkillCheck> check(LearnerState before) {
        return before.diary().checks().stream()
                .filter(check -> check.takes(item.skills(), presentation.at(), now))
                .map(SkillCheck::begun)
                .findFirst();
    }

    /** How well it was recalled; an answer of which the client does not say what it took is neither slow nor fast. */
    private Rating rating(Outcome outcome) {
        Optional<Duration> typical =
                model.shared().item(item.id().value()).time().typical();
        return Rating.of(
                outcome.success(),
                Duration.ofMillis(submission.elapsedMillis()),
                typical.filter(known -> submission.elapsedMillis() > 0));
    }

    private Optional<Instant> nextReview(LearnerState learned) {
        return learned.firstDue(item.skills());
    }

    private List<SkillChange> changes(StudentState before, StudentState after) {
        return item.skills().stream()
                .distinct()
                .map(skill -> new SkillChange(skill, model.mastery(before, skill), model.mastery(after, skill)))
                .toList();
    }

    /** What the client says, in milliseconds, but not before the item was presented, and not in the future. */
    private Instant answeredAt() {
        return submission
                .answeredAt()
                .map(at -> at.truncatedTo(ChronoUnit.MILLIS))
                .filter(at -> at.isBefore(now))
                .map(at -> at.isBefore(presentation.at()) ? presentation.at() : at)
                .orElse(now);
    }
}
