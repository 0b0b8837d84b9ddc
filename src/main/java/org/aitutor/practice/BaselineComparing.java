package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.jobs.RecurringWork;
import org.aitutor.practice.evaluation.TracingBaseline;
import org.aitutor.practice.evaluation.TracingBaseline.Given;
import org.aitutor.practice.evaluation.TracingBaseline.Quality;

/**
 * Compares, every night, the predictions that students were given within thirty days with those of Bayesian knowledge
 * tracing on the same answers, in each course that was practised since the night before. Where there are very many
 * answers, those of a part of the students stand for all.
 */
@Singleton
public final class BaselineComparing implements RecurringWork {
    private static final Logger LOG = System.getLogger(BaselineComparing.class.getName());
    private static final Duration NIGHTLY = Duration.ofHours(24);
    private static final Duration SLACK = Duration.ofHours(1);
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final int MOST = 100_000;
    private static final int LEAST_ANSWERS = 200;
    private static final int LEAST_STUDENTS = 10;

    private final AttemptRepository attempts;
    private final ParameterRepository parameters;
    private final Clock clock;

    @Inject
    public BaselineComparing(AttemptRepository attempts, ParameterRepository parameters, Clock clock) {
        this.attempts = attempts;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "compare-baseline";
    }

    @Override
    public Duration period() {
        return NIGHTLY;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        for (CourseId course : parameters.foldedSince(now.minus(NIGHTLY).minus(SLACK))) {
            compared(course, now).ifPresent(comparison -> {
                parameters.keep(course, comparison);
                LOG.log(
                        Level.DEBUG,
                        () -> course.value() + ": log loss " + comparison.ours().logLoss() + ", knowledge tracing "
                                + comparison.baseline().logLoss());
            });
        }
    }

    /** The comparison; empty where there are too few answers, or too few students, to tell. */
    private Optional<BaselineComparison> compared(CourseId course, Instant now) {
        List<Given> answers = attempts.counted(course, now.minus(WINDOW), MOST);
        long students = answers.stream().map(Given::student).distinct().count();
        return answers.size() < LEAST_ANSWERS || students < LEAST_STUDENTS
                ? Optional.empty()
                : Optional.of(new BaselineComparison(
                        answers.size(),
                        quality(TracingBaseline.ofTheGiven(answers)),
                        quality(TracingBaseline.ofTracing(answers)),
                        now));
    }

    private static BaselineComparison.Quality quality(Quality measured) {
        return new BaselineComparison.Quality(measured.logLoss(), measured.auc(), measured.calibrationError());
    }
}
