package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.Task;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.problem.InvalidInput;

/** Gives help rung by rung, and remembers what was taken: it counts as help for a day. */
@Singleton
public final class HintLadder {
    private static final int TRIES = 8;

    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final Presentations presentations;
    private final LearnerStateRepository states;
    private final Clock clock;

    @Inject
    public HintLadder(
            Catalogue catalogue,
            Enrollments enrollments,
            Presentations presentations,
            LearnerStateRepository states,
            Clock clock) {
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.presentations = presentations;
        this.states = states;
        this.clock = clock;
    }

    /**
     * The next rung for a presented item; its solution is the last. A question that stands open is passed over.
     *
     * @throws InvalidInput where the presentation is not the student's
     * @throws NoHintsInCheck where the item belongs to an open check
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled
     */
    public Rung next(UserId student, ItemId id, String presentationId) {
        Item item = presented(student, id, presentationId);
        return change(student, item, taken -> climb(item, taken));
    }

    /**
     * Checks the answer to the ladder's open question; a right one closes it.
     *
     * @throws InvalidInput where no question is open, or the response has not the form that it asks for
     * @throws ResponseUnreadable where the response cannot be understood
     */
    public Rung answer(UserId student, ItemId id, String presentationId, JsonObject response) {
        Item item = presented(student, id, presentationId);
        return change(student, item, taken -> check(item, taken, response));
    }

    /** The same for who accompanies the student, without a presentation: the tutor. */
    public Rung next(UserId student, Item item) {
        return change(student, item, taken -> climb(item, taken));
    }

    /** What the student has taken of the item's help within a day. */
    public HelpTaken taken(UserId student, ItemId item) {
        Instant now = clock.instant();
        return states.find(student, item.course())
                .map(state -> state.helpWith(item, now))
                .orElseGet(() -> HelpTaken.none(item, now));
    }

    private Item presented(UserId student, ItemId id, String presentationId) {
        Presentation presentation = presentations.read(student, id, presentationId);
        enrollments.require(student, id.course());
        return Variables.fill(catalogue.item(id, presentation.revision()), presentation.seed());
    }

    private Rung change(UserId student, Item item, Function<HelpTaken, Step> how) {
        CourseId course = item.id().course();
        for (int n = 0; n < TRIES; n++) {
            Instant now = clock.instant();
            LearnerState before = states.find(student, course).orElseGet(() -> LearnerState.fresh(student, course));
            if (before.diary().checks(item.skills(), now)) {
                throw new NoHintsInCheck();
            }
            HelpTaken taken = before.helpWith(item.id(), now);
            Step step = how.apply(taken);
            LearnerState after = before.with(step.taken, now);
            if (step.taken.equals(taken) || states.save(after, after.firstDue())) {
                return step.rung;
            }
        }
        throw new Conflict("Several requests arrived at once. Please send this one again.");
    }

    private Step climb(Item item, HelpTaken taken) {
        List<HintNode> pathway = HintSteps.of(item);
        Optional<HintNode> node = HintSteps.next(pathway, taken.nodes());
        HelpTaken after = node.map(next -> taken.with(next.id(), next.scaffold().isPresent(), clock.instant()))
                .orElse(taken);
        long remaining = HintSteps.remaining(pathway, after.nodes());
        return new Step(after, new Rung(node, Optional.empty(), Optional.empty(), remaining));
    }

    private static Step check(Item item, HelpTaken taken, JsonObject response) {
        Task task = item.hints().stream()
                .filter(node -> taken.open()
                        && taken.nodes().indexOf(node.id()) == taken.nodes().size() - 1)
                .findFirst()
                .flatMap(HintNode::scaffold)
                .orElseThrow(() -> new InvalidInput("response", "answers no question: none of the help is open"));
        Graded graded = Grader.grade(task, response);
        long remaining = HintSteps.remaining(HintSteps.of(item), taken.nodes());
        return new Step(
                graded.correct() ? taken.answered() : taken,
                new Rung(Optional.empty(), Optional.of(graded.correct()), graded.feedback(), remaining));
    }

    private record Step(HelpTaken taken, Rung rung) {}
}
