package org.aitutor.catalogue;

import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Courses where somebody else is always faster: that one acts just before the first replacement. */
final class OvertakenCourses implements CourseRepository {
    private final CourseRepository courses;
    private final Runnable other;
    private boolean acted;

    OvertakenCourses(CourseRepository courses, Runnable other) {
        this.courses = courses;
        this.other = other;
    }

    @Override
    public boolean replace(Course course, long revision) {
        if (!acted) {
            acted = true;
            other.run();
        }
        return courses.replace(course, revision);
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return courses.find(id);
    }

    @Override
    public Slice<Course> published(CourseFilter filter, SliceRequest slice) {
        return courses.published(filter, slice);
    }

    @Override
    public Slice<Course> taughtBy(UserId instructor, SliceRequest slice) {
        return courses.taughtBy(instructor, slice);
    }

    @Override
    public List<Course> behind(Optional<CourseId> last, int limit) {
        return courses.behind(last, limit);
    }

    @Override
    public void insert(Course course) {
        courses.insert(course);
    }

    @Override
    public boolean delete(CourseId id, long revision) {
        return courses.delete(id, revision);
    }

    @Override
    public void setEnrollments(CourseId id, long enrollments) {
        courses.setEnrollments(id, enrollments);
    }
}
