package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.platform.work.Filling;
import org.jspecify.annotations.Nullable;

/**
 * The models of the courses that are practised on this member, in its memory. Shared parameters are read again after 30
 * seconds at the earliest, by one request while the others go on with what there is, and then only the entries that
 * changed; a course that nobody practises costs nothing.
 */
@Singleton
public final class CourseModels {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 500;

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
            return keep(course.id(), Filling.of(() -> load(course)));
        }
        if (known.version != course.version()) {
            return keep(course.id(), Filling.of(() -> refreshed(course, known)));
        }
        return known.isDue(clock.instant())
                ? keep(course.id(), Filling.of(() -> refreshedIfPossible(course, known)))
                : known.model;
    }

    /** The model of the course, of whatever age, if this member has it for the course's version; else as it is now. */
    public CourseModel recent(Course course) {
        Kept known = known(course.id());
        return known == null || known.version != course.version()
                ? keep(course.id(), Filling.of(() -> load(course)))
                : known.model;
    }

    /** While the database is away, predictions are made from what is known. */
    private Kept refreshedIfPossible(Course course, Kept known) {
        try {
            return refreshed(course, known);
        } catch (Unavailable away) {
            return known;
        }
    }

    private Kept refreshed(Course course, Kept known) {
        Optional<CourseParameters> newer = parameters.newerThan(course.id(), known.parameters.version());
        return newer.isPresent() || known.version != course.version()
                ? built(course, newer.map(known.parameters::with).orElse(known.parameters))
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

    private CourseModel keep(CourseId id, Kept model) {
        synchronized (kept) {
            kept.put(id, model);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return model.model;
    }

    private static final class Kept {
        private final int version;
        private final CourseParameters parameters;
        private final CourseModel model;
        private final AtomicLong due;

        Kept(int version, Instant readAt, CourseParameters parameters, CourseModel model) {
            this.version = version;
            this.parameters = parameters;
            this.model = model;
            this.due = new AtomicLong(readAt.plus(FRESH).toEpochMilli());
        }

        /** Whether it is time to read again: true for one caller, who does so, each time. */
        boolean isDue(Instant now) {
            long planned = due.get();
            return planned <= now.toEpochMilli()
                    && due.compareAndSet(planned, now.plus(FRESH).toEpochMilli());
        }
    }
}
