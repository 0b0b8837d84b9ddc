package org.aitutor.learning;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.work.Managed;

/**
 * Keeps the number of enrollments that a course shows: counted again, never counted up, within ten seconds of a change on
 * this member. A number may be old where a member died before it counted; the course's next enrollment mends it.
 */
@Singleton
public final class EnrollmentCounting {
    private static final Logger LOG = System.getLogger(EnrollmentCounting.class.getName());
    private static final int PERIOD_SECONDS = 10;

    private final EnrollmentRepository enrollments;
    private final CourseRepository courses;
    private final Set<CourseId> changed = ConcurrentHashMap.newKeySet();

    @Inject
    public EnrollmentCounting(EnrollmentRepository enrollments, CourseRepository courses) {
        this.enrollments = enrollments;
        this.courses = courses;
    }

    void start(@Observes DatabaseReady ready, @Managed ManagedScheduledExecutorService scheduler) {
        Future<?> unused =
                scheduler.scheduleWithFixedDelay(this::run, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    void changed(CourseId course) {
        changed.add(course);
    }

    /** Counts the courses that changed; one that cannot be counted now is counted at the next turn. */
    void run() {
        for (CourseId course : List.copyOf(changed)) {
            changed.remove(course);
            try {
                courses.setEnrollments(course, enrollments.count(course));
            } catch (RuntimeException failed) {
                changed.add(course);
                LOG.log(Level.WARNING, "Enrollments could not be counted", failed);
            }
        }
    }
}
