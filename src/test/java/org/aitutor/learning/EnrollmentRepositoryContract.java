package org.aitutor.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.junit.jupiter.api.Test;

/** What every repository of enrollments keeps. */
public abstract class EnrollmentRepositoryContract {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00.123Z");
    private static final UserId ANN = new UserId("ann");
    private static final CourseId ALGEBRA = new CourseId("algebra");

    protected abstract EnrollmentRepository repository();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Enrollment enrollment = new Enrollment(
                ANN,
                ALGEBRA,
                true,
                Set.of(LessonId.of(ALGEBRA, "one")),
                Set.of(LessonId.of(ALGEBRA, "two"), LessonId.of(ALGEBRA, "three")),
                2.0 / 3,
                START,
                7);

        repository().insert(enrollment);

        assertThat(repository().find(ANN, ALGEBRA)).contains(enrollment);
    }

    @Test
    void nothingMarkedIsReadBackAsNothingMarked() {
        Enrollment enrollment = Enrollment.begin(ANN, ALGEBRA, START);

        repository().insert(enrollment);

        assertThat(repository().find(ANN, ALGEBRA)).contains(enrollment);
    }

    @Test
    void anothersEnrollmentIsNotFound() {
        repository().insert(Enrollment.begin(ANN, ALGEBRA, START));

        assertThat(repository().find(new UserId("bob"), ALGEBRA)).isEmpty();
        assertThat(repository().find(ANN, new CourseId("geometry"))).isEmpty();
    }

    @Test
    void aSecondEnrollmentInTheSameCourseIsAConflict() {
        repository().insert(Enrollment.begin(ANN, ALGEBRA, START));

        assertThatThrownBy(() -> repository().insert(Enrollment.begin(ANN, ALGEBRA, START.plusSeconds(1))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void ofTwoChangesToTheSameVersionOneStands() {
        Enrollment begun = Enrollment.begin(ANN, ALGEBRA, START);
        repository().insert(begun);

        boolean first = repository().replace(begun.withdrawn());
        boolean second = repository().replace(begun.withdrawn().withdrawn().withdrawn());
        boolean third = repository().replace(begun.takenUpAgain());

        assertThat(List.of(first, second, third)).containsExactly(true, false, false);
        assertThat(repository().find(ANN, ALGEBRA)).contains(begun.withdrawn());
    }

    @Test
    void changingWhatIsNotThereChangesNothing() {
        boolean replaced =
                repository().replace(Enrollment.begin(ANN, ALGEBRA, START).withdrawn());

        assertThat(replaced).isFalse();
        assertThat(repository().find(ANN, ALGEBRA)).isEmpty();
    }

    @Test
    void aStudentsEnrollmentsComeNewestFirstInPagesThatMissAndRepeatNothing() {
        for (int n = 0; n < 7; n++) {
            repository().insert(Enrollment.begin(ANN, new CourseId("c" + n), START.plusSeconds(n / 2)));
        }
        repository().insert(Enrollment.begin(new UserId("bob"), ALGEBRA, START));

        List<String> seen = new ArrayList<>();
        SliceRequest request = SliceRequest.first(3);
        while (true) {
            Slice<Enrollment> slice = repository().ofStudent(ANN, request);
            slice.items().forEach(enrollment -> seen.add(enrollment.course().value()));
            if (slice.next().isEmpty()) {
                break;
            }
            request = new SliceRequest(3, slice.next());
        }

        assertThat(seen).containsExactly("c6", "c5", "c4", "c3", "c2", "c1", "c0");
    }

    @Test
    void whoWithdrewIsInNoListAndNotCounted() {
        Enrollment gone = Enrollment.begin(ANN, ALGEBRA, START);
        Enrollment here = Enrollment.begin(new UserId("bob"), ALGEBRA, START);
        repository().insert(gone);
        repository().insert(here);

        repository().replace(gone.withdrawn());

        assertThat(repository().ofStudent(ANN, SliceRequest.first(5)).items()).isEmpty();
        assertThat(repository().ofCourse(ALGEBRA, SliceRequest.first(5)))
                .isEqualTo(new Slice<>(List.of(here), Optional.empty()));
        assertThat(repository().count(ALGEBRA)).isEqualTo(1);
    }
}
