package org.aitutor.catalogue.store;

import static org.aitutor.catalogue.Courses.aCourse;
import static org.aitutor.catalogue.Courses.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.catalogue.CourseRepositoryContract;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.platform.cache.LocalCopies;
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

    private static CourseRepository cached(CourseRepository source) {
        LocalCopies<Course> copies = new LocalCopies<>("test-courses", Duration.ofHours(1), Clock.systemUTC());
        return new CachedCourseRepository(source, copies, copies::drop, CourseLists.none());
    }
}
