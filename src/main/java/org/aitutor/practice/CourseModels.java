package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * The models of the courses that are practised on this member, in its memory. Shared parameters are read again after 30
 * seconds at the earliest, and then only where they changed; a course that nobody practises costs nothing.
 */
@Singleton
public final class CourseModels {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 200;

    private final Catalogue catalogue;
    private final ParameterRepository parameters;
    private final Clock clock;
    private final Map<CourseId, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    @Inject
    public CourseModels(Catalogue catalogue, ParameterRepository parameters, Clock clock) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The model of a published course. @throws org.aitutor.catalogue.CourseNotFound where there is none */
    public CourseModel of(CourseId id) {
        Course course = catalogue.published(id);
        Kept known = known(course.id());
        if (known == null) {
            known = load(course);
        } else if (known.version != course.version()
                || !known.readAt.plus(FRESH).isAfter(clock.instant())) {
            known = refresh(course, known);
        }
        keep(course.id(), known);
        return known.model;
    }

    private Kept refresh(Course course, Kept known) {
        Optional<CourseParameters> newer = parameters.newerThan(course.id(), known.parameters.version());
        return newer.isPresent() || known.version != course.version()
                ? built(course, newer.orElse(known.parameters))
                : new Kept(known.version, clock.instant(), known.parameters, known.model);
    }

    private Kept load(Course course) {
        return built(course, parameters.newerThan(course.id(), 0).orElseGet(() -> CourseParameters.fresh(course.id())));
    }

    private Kept built(Course course, CourseParameters latest) {
        CourseModel model = new CourseModel(catalogue.content(course), latest.shared());
        return new Kept(course.version(), clock.instant(), latest, model);
    }

    private @Nullable Kept known(CourseId id) {
        synchronized (kept) {
            return kept.get(id);
        }
    }

    private void keep(CourseId id, Kept model) {
        synchronized (kept) {
            kept.put(id, model);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private record Kept(int version, Instant readAt, CourseParameters parameters, CourseModel model) {}
}
