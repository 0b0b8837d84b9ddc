package org.aitutor.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Keeps the courses. */
public interface CourseRepository {
    Optional<Course> find(CourseId id);

    /** Those of these courses that are there, in no order; in one read, where the repository can. */
    default List<Course> findAll(Collection<CourseId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    /** Published courses, by filter and order. */
    Slice<Course> published(CourseFilter filter, SliceRequest slice);

    /** All courses of an instructor, drafts too, newest first. */
    Slice<Course> taughtBy(UserId instructor, SliceRequest slice);

    /** Courses of all kinds by their ids, those behind that one; for work that goes through all of them. */
    List<Course> behind(Optional<CourseId> last, int limit);

    /** Keeps a new course. @throws org.aitutor.platform.problem.Conflict where the id is taken */
    void insert(Course course);

    /**
     * Replaces the course if its revision is still {@code revision}; the enrollments' count is left as it stands.
     *
     * @return whether it was
     */
    boolean replace(Course course, long revision);

    /** Removes a course. @return whether it was there, with that revision */
    boolean delete(CourseId id, long revision);

    void setEnrollments(CourseId id, long enrollments);
}
