package org.aitutor.catalogue.store;

import static org.aitutor.catalogue.Courses.aCourse;
import static org.aitutor.catalogue.Courses.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.catalogue.CourseRepositoryContract;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class CachedCourseRepositoryTest extends CourseRepositoryContract {
    private final InMemoryCourseRepository source = new InMemoryCourseRepository();

    @Override
    protected CourseRepository empty() {
        return cached(source);
    }

    @Test
    void whatAnotherMemberWroteIsSeenOnceItSaidSo() {
        LocalCopies<Course> copies = new LocalCopies<>("test-courses", Duration.ofHours(1), Clock.systemUTC());
        CourseRepository here = new CachedCourseRepository(source, copies, copies::drop, CourseLists.none());
        CourseRepository there = new CachedCourseRepository(source, copies, id -> {}, CourseLists.none());
        Course course = aCourse("c1");
        here.insert(course);
        here.find(course.id());

        there.replace(course.with(titled("Renamed")), course.revision());
        String before = here.find(course.id()).orElseThrow().details().title();
        copies.drop("c1");

        assertThat(before).isEqualTo(course.details().title());
        assertThat(here.find(course.id()).orElseThrow().details().title()).isEqualTo("Renamed");
    }

    @Test
    void aCourseThatWasReadStaysReadableWhileTheDatabaseIsAway() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
        LocalCopies<Course> copies = new LocalCopies<>("test-courses", Duration.ofSeconds(5), clock);
        AtomicBoolean away = new AtomicBoolean();
        CourseRepository mayBeAway = mayBeAway(away);
        CourseRepository cached = new CachedCourseRepository(mayBeAway, copies, copies::drop, CourseLists.none());
        Course course = aCourse("c1");
        cached.insert(course);
        cached.find(course.id());

        away.set(true);
        clock.advance(Duration.ofMinutes(10));

        assertThat(cached.find(course.id())).contains(course);
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> cached.find(new CourseId("never-read")));
    }

    /** The source, whose calls fail from when it is away. */
    private CourseRepository mayBeAway(AtomicBoolean away) {
        return (CourseRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CourseRepository.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new Unavailable("The database", new IllegalStateException("killed"));
                    }
                    return method.invoke(source, arguments);
                });
    }

    private static CourseRepository cached(CourseRepository source) {
        LocalCopies<Course> copies = new LocalCopies<>("test-courses", Duration.ofHours(1), Clock.systemUTC());
        return new CachedCourseRepository(source, copies, copies::drop, CourseLists.none());
    }
}
