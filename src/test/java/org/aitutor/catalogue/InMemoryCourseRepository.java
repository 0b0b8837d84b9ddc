package org.aitutor.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** The twin of the courses' repository, in memory. */
public final class InMemoryCourseRepository implements CourseRepository {
    private static final Map<CourseFilter.Sort, Comparator<Course>> ORDERS = Map.of(
            CourseFilter.Sort.NEWEST,
                    Comparator.comparing(Course::createdAt)
                            .thenComparing(course -> course.id().value())
                            .reversed(),
            CourseFilter.Sort.TITLE,
                    Comparator.comparing((Course course) ->
                                    SearchTerms.fold(course.details().title()))
                            .thenComparing(course -> course.id().value()),
            CourseFilter.Sort.MOST_ENROLLED,
                    Comparator.comparing((Course course) -> course.counts().enrollments())
                            .thenComparing(course -> course.id().value())
                            .reversed());

    private final Map<CourseId, Course> courses = new HashMap<>();

    @Override
    public Optional<Course> find(CourseId id) {
        return Optional.ofNullable(courses.get(id));
    }

    @Override
    public Slice<Course> published(CourseFilter filter, SliceRequest slice) {
        List<String> terms = SearchTerms.of(filter);
        return slice(course -> course.published() && SearchTerms.of(course).containsAll(terms), filter.sort(), slice);
    }

    @Override
    public Slice<Course> taughtBy(UserId instructor, SliceRequest slice) {
        return slice(course -> course.isTaughtBy(instructor), CourseFilter.Sort.NEWEST, slice);
    }

    @Override
    public List<Course> behind(Optional<CourseId> last, int limit) {
        return courses.values().stream()
                .sorted(Comparator.comparing(course -> course.id().value()))
                .filter(course -> last.map(id -> course.id().value().compareTo(id.value()) > 0)
                        .orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public void insert(Course course) {
        if (courses.putIfAbsent(course.id(), course) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public boolean replace(Course course, long revision) {
        Optional<Course> standing = find(course.id()).filter(kept -> kept.revision() == revision);
        standing.ifPresent(kept ->
                courses.put(course.id(), withEnrollments(course, kept.counts().enrollments())));
        return standing.isPresent();
    }

    @Override
    public boolean delete(CourseId id, long revision) {
        Optional<Course> standing = find(id).filter(kept -> kept.revision() == revision);
        standing.ifPresent(kept -> courses.remove(id));
        return standing.isPresent();
    }

    @Override
    public void setEnrollments(CourseId id, long enrollments) {
        courses.computeIfPresent(id, (same, course) -> withEnrollments(course, enrollments));
    }

    private Slice<Course> slice(Predicate<Course> which, CourseFilter.Sort sort, SliceRequest request) {
        List<Course> all =
                courses.values().stream().filter(which).sorted(ORDERS.get(sort)).toList();
        int from = request.after().map(position -> indexBehind(all, position)).orElse(0);
        List<Course> read = all.stream().skip(from).limit(request.limit() + 1L).toList();
        Function<Course, Position> positionOf =
                course -> Position.of(course.id().value());
        return Slice.cut(read, request.limit(), positionOf);
    }

    private static int indexBehind(List<Course> all, Position position) {
        List<String> ids = all.stream().map(course -> course.id().value()).toList();
        return ids.indexOf(position.values().get(0)) + 1;
    }

    private static Course withEnrollments(Course course, long enrollments) {
        CourseCounts counts =
                new CourseCounts(course.counts().lessons(), course.counts().items(), enrollments);
        return new Course(
                course.id(),
                course.instructor(),
                course.details(),
                counts,
                course.published(),
                course.version(),
                course.revision(),
                course.createdAt(),
                course.source(),
                course.draft());
    }
}
