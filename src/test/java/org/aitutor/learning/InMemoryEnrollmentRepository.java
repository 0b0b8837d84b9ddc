package org.aitutor.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** The twin of the real repository, in memory. */
public final class InMemoryEnrollmentRepository implements EnrollmentRepository {
    private static final Comparator<Position> NEWEST_FIRST = Comparator.<Position, String>comparing(
                    position -> position.values().get(0))
            .thenComparing(position -> position.values().get(1))
            .reversed();

    private final Map<EnrollmentId, Enrollment> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Enrollment> find(UserId student, CourseId course) {
        return Optional.ofNullable(kept.get(EnrollmentId.of(student, course)));
    }

    @Override
    public void insert(Enrollment enrollment) {
        if (kept.putIfAbsent(enrollment.id(), enrollment) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public synchronized boolean replace(Enrollment changed) {
        Enrollment before = kept.get(changed.id());
        if (before == null || before.version() != changed.version() - 1) {
            return false;
        }
        kept.put(changed.id(), changed);
        return true;
    }

    @Override
    public Slice<Enrollment> ofStudent(UserId student, SliceRequest slice) {
        return newestFirst(enrollment -> enrollment.student().equals(student), slice);
    }

    @Override
    public Slice<Enrollment> ofCourse(CourseId course, SliceRequest slice) {
        return newestFirst(enrollment -> enrollment.course().equals(course), slice);
    }

    @Override
    public long count(CourseId course) {
        return kept.values().stream()
                .filter(enrollment -> enrollment.course().equals(course) && enrollment.active())
                .count();
    }

    private Slice<Enrollment> newestFirst(Predicate<Enrollment> whose, SliceRequest slice) {
        List<Enrollment> all = kept.values().stream()
                .filter(whose.and(Enrollment::active))
                .filter(enrollment -> slice.after()
                        .map(after -> NEWEST_FIRST.compare(positionOf(enrollment), after) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(InMemoryEnrollmentRepository::positionOf, NEWEST_FIRST))
                .limit(slice.limit() + 1L)
                .toList();
        return Slice.cut(all, slice.limit(), InMemoryEnrollmentRepository::positionOf);
    }

    private static Position positionOf(Enrollment enrollment) {
        return Position.of(enrollment.enrolledAt().toString(), enrollment.id().value());
    }
}
