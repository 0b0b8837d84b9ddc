package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.jobs.RecurringWork;

/**
 * Removes the shared parameters of courses that are gone, with how their predictions came out: nobody is predicted by them
 * any more. Attempts and states are the students' and stay. An attempt that is folded in late begins the parameters anew; the
 * next turn takes those.
 */
@Singleton
public final class ParameterSweep implements RecurringWork {
    private static final int COURSES = 100;

    private final ParameterRepository parameters;
    private final CourseRepository courses;

    @Inject
    public ParameterSweep(ParameterRepository parameters, CourseRepository courses) {
        this.parameters = parameters;
        this.courses = courses;
    }

    @Override
    public String name() {
        return "parameter-sweep";
    }

    @Override
    public Duration period() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        List<CourseId> some = parameters.coursesBehind(Optional.empty(), COURSES);
        while (!some.isEmpty()) {
            gone(some).forEach(parameters::delete);
            some = parameters.coursesBehind(Optional.of(some.get(some.size() - 1)), COURSES);
        }
    }

    private Set<CourseId> gone(List<CourseId> some) {
        Set<CourseId> gone = new HashSet<>(some);
        courses.findAll(some).stream().map(Course::id).forEach(gone::remove);
        return gone;
    }
}
