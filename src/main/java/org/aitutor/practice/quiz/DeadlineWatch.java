package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.aitutor.jobs.RecurringWork;

/**
 * Hands in what stands open behind its deadline, with what was saved by then. One write for all of them, each under the
 * condition that it is still open: done twice it changes nothing, and what a reader ended first it passes over.
 */
@Singleton
public final class DeadlineWatch implements RecurringWork {
    private static final Logger LOG = System.getLogger(DeadlineWatch.class.getName());
    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final QuizAttemptRepository attempts;
    private final Clock clock;

    @Inject
    public DeadlineWatch(QuizAttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "quiz-deadlines";
    }

    @Override
    public Duration period() {
        return PERIOD;
    }

    @Override
    public void run() {
        long ended = attempts.submitOverdue(clock.instant());
        LOG.log(Level.DEBUG, () -> ended + " attempts were handed in at their deadline");
    }
}
