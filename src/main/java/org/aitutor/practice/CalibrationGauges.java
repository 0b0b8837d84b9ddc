package org.aitutor.practice;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.aitutor.catalogue.CourseId;
import org.aitutor.jobs.JobSettings;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.work.Managed;
import org.aitutor.practice.mastery.Calibration;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Shows how predictions came out on {@code /metrics} of members that work, course by course: of the courses with the most
 * predictions only, so that the number of series stays bounded; a course that falls out of those takes its series along.
 */
@Singleton
final class CalibrationGauges {
    private static final Logger LOG = System.getLogger(CalibrationGauges.class.getName());
    private static final Duration BEGIN_AFTER = Duration.ofSeconds(1);
    private static final Map<String, ToDoubleFunction<Calibration>> FIGURES = Map.of(
            "predictions", Calibration::predictions,
            "log_loss", Calibration::logLoss,
            "auc", Calibration::auc,
            "error", Calibration::calibrationError);

    private final ParameterRepository parameters;
    private final MetricRegistry metrics;
    private final int most;
    private final Duration every;
    private final boolean works;
    private final Map<CourseId, Calibration> shown = new ConcurrentHashMap<>();

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.practice.calibration-courses}: of how many courses, those with the most predictions, the
     * calibration is on {@code /metrics}; 0 for none
     *
     * <p>{@code aitutor.practice.calibration-every}: how often that calibration is read
     */
    @Inject
    CalibrationGauges(ParameterRepository parameters, MetricRegistry metrics, Settings settings) {
        this.parameters = parameters;
        this.metrics = metrics;
        this.most = settings.whole("aitutor.practice.calibration-courses", 20, 0, 500);
        this.every = settings.duration("aitutor.practice.calibration-every", Duration.ofMinutes(1));
        this.works = JobSettings.from(settings).works();
    }

    void start(@Observes DatabaseReady ready, @Managed ManagedScheduledExecutorService scheduler) {
        if (works && most > 0) {
            Future<?> unused = scheduler.scheduleWithFixedDelay(
                    this::refresh, BEGIN_AFTER.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What cannot be read now is read the next time; an exception would end the schedule. */
    void refresh() {
        try {
            show(parameters.mostPredicted(most));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The calibration of courses was not read", failed);
        }
    }

    private void show(List<CourseCalibration> courses) {
        Set<CourseId> gone = new HashSet<>(shown.keySet());
        for (CourseCalibration course : courses) {
            gone.remove(course.course());
            if (shown.put(course.course(), course.live()) == null) {
                FIGURES.forEach((name, figure) -> metrics.gauge(
                        metadata(name), () -> figure.applyAsDouble(latest(course.course())), tag(course.course())));
            }
        }
        gone.forEach(course -> {
            shown.remove(course);
            FIGURES.keySet()
                    .forEach(name -> metrics.remove(new MetricID(metadata(name).getName(), tag(course))));
        });
    }

    private Calibration latest(CourseId course) {
        return shown.getOrDefault(course, Calibration.NONE);
    }

    private static Tag tag(CourseId course) {
        return new Tag("course", course.value());
    }

    private static Metadata metadata(String figure) {
        return Metadata.builder()
                .withName("aitutor_calibration_" + figure)
                .withDescription("How the learner model's predictions in a course came out.")
                .build();
    }
}
