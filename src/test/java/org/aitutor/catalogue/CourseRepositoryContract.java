package org.aitutor.catalogue;

import static org.aitutor.catalogue.Courses.ADA;
import static org.aitutor.catalogue.Courses.BEN;
import static org.aitutor.catalogue.Courses.NOON;
import static org.aitutor.catalogue.Courses.aCourse;
import static org.aitutor.catalogue.Courses.details;
import static org.aitutor.catalogue.Courses.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.CourseFilter.Sort;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every repository of courses does. */
public abstract class CourseRepositoryContract {
    private CourseRepository courses;

    /** A repository without any courses. */
    protected abstract CourseRepository empty();

    @BeforeEach
    void begin() {
        courses = empty();
    }

    @Test
    void aCourseComesBackAsItWasKept() {
        Course imported = new Course(
                new CourseId("c1"),
                ADA,
                Courses.DETAILS,
                new CourseCounts(3, 40, 7),
                true,
                2,
                5,
                NOON,
                Optional.of(new CourseSource("oatutor", "algebra")),
                3);

        courses.insert(imported);

        assertThat(courses.find(imported.id())).contains(imported);
        assertThat(courses.find(new CourseId("other"))).isEmpty();
    }

    @Test
    void aWalkGoesThroughAllByTheirIds() {
        List.of("c3", "c1", "c2").forEach(id -> courses.insert(aCourse(id)));

        assertThat(courses.behind(Optional.empty(), 2)).containsExactly(aCourse("c1"), aCourse("c2"));
        assertThat(courses.behind(Optional.of(new CourseId("c2")), 2)).containsExactly(aCourse("c3"));
        assertThat(courses.behind(Optional.of(new CourseId("c3")), 2)).isEmpty();
    }

    @Test
    void severalAreReadAtOnce() {
        courses.insert(aCourse("c1"));
        courses.insert(aCourse("c2"));
        courses.insert(aCourse("c3"));

        assertThat(courses.findAll(List.of(new CourseId("c1"), new CourseId("c3"), new CourseId("none"))))
                .extracting(course -> course.id().value())
                .containsExactlyInAnyOrder("c1", "c3");
        assertThat(courses.findAll(List.of())).isEmpty();
    }

    @Test
    void anIdIsTakenOnce() {
        courses.insert(aCourse("c1"));

        assertThatThrownBy(() -> courses.insert(aCourse("c1"))).isInstanceOf(Conflict.class);
    }

    @Test
    void onlyTheRevisionThatStandsIsReplaced() {
        Course course = aCourse("c1");
        courses.insert(course);

        boolean replaced = courses.replace(course.with(titled("Renamed")), course.revision());
        boolean again = courses.replace(course.with(titled("Lost")), course.revision());

        assertThat(replaced).isTrue();
        assertThat(again).isFalse();
        assertThat(courses.find(course.id()).orElseThrow().details().title()).isEqualTo("Renamed");
    }

    @Test
    void aReplacementLeavesTheEnrollmentsAlone() {
        Course course = aCourse("c1");
        courses.insert(course);
        courses.setEnrollments(course.id(), 12);

        courses.replace(course.with(titled("Renamed")), course.revision());

        assertThat(courses.find(course.id()).orElseThrow().counts().enrollments())
                .isEqualTo(12);
    }

    @Test
    void enrollmentsDoNotMoveTheRevision() {
        Course course = aCourse("c1");
        courses.insert(course);

        courses.setEnrollments(course.id(), 12);

        assertThat(courses.find(course.id()).orElseThrow().revision()).isEqualTo(course.revision());
    }

    @Test
    void onlyTheRevisionThatStandsIsDeleted() {
        Course course = aCourse("c1");
        courses.insert(course);

        assertThat(courses.delete(course.id(), course.revision() + 1)).isFalse();
        assertThat(courses.delete(course.id(), course.revision())).isTrue();
        assertThat(courses.find(course.id())).isEmpty();
    }

    @Test
    void theCatalogueShowsNoDrafts() {
        courses.insert(aCourse("shown"));
        courses.insert(aCourse("draft").withPublished(false));

        assertThat(ids(courses.published(any(Sort.NEWEST), SliceRequest.first(10))))
                .containsExactly("shown");
    }

    @Test
    void anInstructorSeesDraftsButNobodyElses() {
        courses.insert(aCourse("c1"));
        courses.insert(aCourse("c2").withPublished(false));
        courses.insert(Course.begun(new CourseId("c3"), BEN, Courses.DETAILS, NOON, Optional.empty()));

        assertThat(ids(courses.taughtBy(ADA.id(), SliceRequest.first(10)))).containsExactly("c2", "c1");
    }

    @Test
    void filtersAreCombined() {
        courses.insert(aCourse("c1", details("Mathematics", Difficulty.BEGINNER)));
        courses.insert(aCourse("c2", details("Mathematics", Difficulty.ADVANCED)));
        courses.insert(aCourse("c3", details("Physics", Difficulty.BEGINNER)));

        assertThat(found(new CourseFilter(
                        Optional.of("mathematics"),
                        Optional.of(Difficulty.BEGINNER),
                        Optional.of(ADA.id()),
                        Optional.empty(),
                        Sort.NEWEST)))
                .containsExactly("c1");
        assertThat(found(new CourseFilter(
                        Optional.of("Mathematics"), Optional.empty(), Optional.empty(), Optional.empty(), Sort.NEWEST)))
                .containsExactly("c2", "c1");
        assertThat(found(new CourseFilter(
                        Optional.empty(),
                        Optional.of(Difficulty.BEGINNER),
                        Optional.empty(),
                        Optional.empty(),
                        Sort.NEWEST)))
                .containsExactly("c3", "c1");
        assertThat(found(new CourseFilter(
                        Optional.empty(), Optional.empty(), Optional.of(BEN.id()), Optional.empty(), Sort.NEWEST)))
                .isEmpty();
    }

    @Test
    void wordsAreFoundWithoutCaseAndAccentsAndByTheirBeginnings() {
        courses.insert(aCourse("c1", titled("Équations linéaires")));
        courses.insert(aCourse("c2", titled("Geometry")));

        assertThat(found(words("equations"))).containsExactly("c1");
        assertThat(found(words("LINÉ équ"))).containsExactly("c1");
        assertThat(found(words("balance"))).containsExactly("c2", "c1");
        assertThat(found(words("geometry linear"))).isEmpty();
        assertThat(found(words("?!"))).containsExactly("c2", "c1");
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void slicesMeetEachCourseOnceAndInOrder(Sort sort) {
        for (int i = 0; i < 7; i++) {
            courses.insert(aCourse("c" + i, titled("Title " + i / 2)));
            courses.setEnrollments(new CourseId("c" + i), i / 3);
        }
        List<String> whole = ids(courses.published(any(sort), SliceRequest.first(100)));

        List<String> read = new ArrayList<>();
        Optional<Position> after = Optional.empty();
        do {
            Slice<Course> slice = courses.published(any(sort), new SliceRequest(2, after));
            read.addAll(ids(slice));
            after = slice.next();
        } while (after.isPresent());

        assertThat(read).isEqualTo(whole).hasSize(7);
    }

    @Test
    void theOrdersAreTheirNames() {
        courses.insert(aCourse("c1", titled("b")));
        courses.insert(aCourse("c2", titled("A")));
        courses.insert(aCourse("c3", titled("á")));
        courses.setEnrollments(new CourseId("c1"), 5);

        assertThat(found(any(Sort.NEWEST))).containsExactly("c3", "c2", "c1");
        assertThat(found(any(Sort.TITLE))).containsExactly("c2", "c3", "c1");
        assertThat(found(any(Sort.MOST_ENROLLED))).containsExactly("c1", "c3", "c2");
    }

    private List<String> found(CourseFilter filter) {
        return ids(courses.published(filter, SliceRequest.first(10)));
    }

    private static CourseFilter any(Sort sort) {
        return new CourseFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), sort);
    }

    private static CourseFilter words(String words) {
        return new CourseFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words), Sort.NEWEST);
    }

    private static List<String> ids(Slice<Course> slice) {
        return slice.items().stream().map(course -> course.id().value()).toList();
    }
}
