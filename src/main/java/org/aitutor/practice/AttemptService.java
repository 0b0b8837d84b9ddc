package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Item;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.problem.OutcomeUnknown;
import org.aitutor.platform.problem.Unavailable;

/**
 * Takes answers. The student's state decides, in one conditional write that carries the attempt in its outbox; the
 * attempt is then kept among the attempts. A crash between the two loses nothing: the student's next answer, or a job,
 * forwards what is left. The same key changes nothing a second time.
 */
@Singleton
public final class AttemptService {
    private static final int TRIES = 8;

    private final CourseModels models;
    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final Presentations presentations;
    private final StudentDays days;
    private final LearnerStateRepository states;
    private final AttemptRepository attempts;
    private final Clock clock;

    @Inject
    public AttemptService(
            CourseModels models,
            Catalogue catalogue,
            Enrollments enrollments,
            Presentations presentations,
            StudentDays days,
            LearnerStateRepository states,
            AttemptRepository attempts,
            Clock clock) {
        this.models = models;
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.presentations = presentations;
        this.days = days;
        this.states = states;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Takes an answer, or tells again what it came to.
     *
     * @throws org.aitutor.platform.problem.InvalidInput where the presentation is not the student's, or the response
     *     has not the form of the item's kind
     * @throws ResponseUnreadable where the response cannot be understood; it is not counted
     * @throws KeyUsedOtherwise where the key came before with something else
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled
     */
    public AttemptResult answer(UserId student, Submission submission) {
        Presentation presentation = presentations.read(student, submission.item(), submission.presentationId());
        CourseId course = submission.item().course();
        CourseModel model = models.of(course);
        enrollments.require(student, course);
        Item item = Variables.fill(catalogue.item(presentation.item(), presentation.revision()), presentation.seed());
        Graded graded = Grader.grade(item.task(), submission.response());
        Answering answering = new Answering(model, item, presentation, submission, days.of(student), clock.instant());
        return result(made(student, course, answering, graded), submission, item, graded);
    }

    private RecentAttempt made(UserId student, CourseId course, Answering answering, Graded graded) {
        for (int n = 0; n < TRIES; n++) {
            LearnerState before = states.find(student, course).orElseGet(() -> LearnerState.fresh(student, course));
            Optional<RecentAttempt> known = known(before, answering);
            if (known.isPresent()) {
                return known.get();
            }
            attempts.insertAll(before.outbox());
            LearnerState after = answering.decide(before, graded);
            if (saved(after)) {
                forward(after);
                return after.outbox().get(0).recent();
            }
        }
        throw new Conflict("Several answers arrived at once. Please send this one again.");
    }

    /** A write of unknown outcome is settled by reading again: the key is there by then, or it is not. */
    private boolean saved(LearnerState after) {
        try {
            return states.save(after, after.firstDue());
        } catch (OutcomeUnknown settledByReadingAgain) {
            return false;
        }
    }

    private void forward(LearnerState after) {
        try {
            attempts.insertAll(after.outbox());
        } catch (Unavailable | OutcomeUnknown itWaitsInTheOutbox) {
            // The answer stands; the student's next one or a job forwards it.
        }
    }

    private Optional<RecentAttempt> known(LearnerState state, Answering answering) {
        String key = answering.submission().key();
        Optional<RecentAttempt> recent = state.made(key);
        if (recent.isPresent()
                || state.remembersAll()
                || isNew(state.recent().get(0).at(), answering)) {
            return recent;
        }
        return attempts.find(state.student(), key).map(Attempt::recent);
    }

    /**
     * Whether the key was made after that time: a UUID of version 7 says so, and the presentation, which is of our clock,
     * bears it out. A client whose clock is ahead makes keys that look new for long.
     */
    private static boolean isNew(Instant oldest, Answering answering) {
        String key = answering.submission().key();
        return key.matches("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
                && Long.parseLong(key.substring(0, 8) + key.substring(9, 13), 16) > oldest.toEpochMilli()
                && answering.presentation().at().isAfter(oldest);
    }

    private static AttemptResult result(RecentAttempt made, Submission submission, Item item, Graded graded) {
        if (made.body() != submission.body()) {
            throw new KeyUsedOtherwise();
        }
        Optional<String> solution = Optional.of(item.solution()).filter(text -> made.solved() && !text.isBlank());
        return new AttemptResult(
                made.correct(),
                credit(made, graded),
                made.counted(),
                graded.feedback(),
                made.mastery(),
                made.nextReviewAt(),
                solution);
    }

    /** Graded anew, from the same revision of the item; where a build judges otherwise by now, what was told first stands. */
    private static double credit(RecentAttempt made, Graded graded) {
        if (made.correct() == graded.correct()) {
            return graded.credit();
        }
        return made.correct() ? 1 : 0;
    }

    /** The student's latest attempts in the course, newest first. */
    public List<Attempt> latest(UserId student, CourseId course, int limit) {
        return attempts.latest(student, course, limit);
    }
}
