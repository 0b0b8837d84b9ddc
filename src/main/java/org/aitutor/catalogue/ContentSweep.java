package org.aitutor.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aitutor.jobs.RecurringWork;

/**
 * Removes content that belongs to nothing: texts of a writer who died before the manifest, and what a deletion that was
 * cut off left of its course. Only what was found left over a day ago and is so still: a writer at work takes seconds. What
 * any manifest names stays, be it a draft's, or of a version that students saw once: their attempts name its items.
 */
@Singleton
public final class ContentSweep implements RecurringWork {
    static final Duration GRACE = Duration.ofDays(1);
    private static final int COURSES = 100;
    private static final String WHOLE = "course";

    private final CourseRepository courses;
    private final ContentRepository contents;
    private final ContentLeftovers leftovers;
    private final Clock clock;

    @Inject
    public ContentSweep(CourseRepository courses, ContentRepository contents, ContentLeftovers leftovers, Clock clock) {
        this.courses = courses;
        this.contents = contents;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "content-sweep";
    }

    @Override
    public Duration period() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        List<CourseId> some = leftovers.coursesBehind(leftovers.position(), COURSES);
        some.forEach(this::sweep);
        leftovers.position(some.size() < COURSES ? Optional.empty() : Optional.of(some.get(some.size() - 1)));
    }

    private void sweep(CourseId course) {
        Instant now = clock.instant();
        Instant before = now.minus(GRACE);
        if (courses.find(course).isEmpty()) {
            Set<String> left = leftovers.hasContent(course) ? Set.of(WHOLE) : Set.of();
            if (!leftovers.note(course, left, now, before).isEmpty()) {
                contents.deleteAll(course);
            }
        } else {
            Set<String> left = leftovers.textsWithoutManifest(course);
            leftovers.deleteTexts(leftovers.note(course, left, now, before));
        }
    }
}
