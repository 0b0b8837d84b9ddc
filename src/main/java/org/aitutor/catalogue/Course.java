package org.aitutor.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/**
 * A course. It begins as a draft without content; each publication or import moves {@code version}; deleted, it is gone
 * with its content. What its instructor edits by hand gathers in a second version, the draft, until it is published.
 *
 * @param version of the content that students see; 0 before the first
 * @param revision rises with every change to the course itself; its ETag
 * @param draft the version that holds what is not published yet; 0 where nothing waits
 */
public record Course(
        CourseId id,
        Instructor instructor,
        CourseDetails details,
        CourseCounts counts,
        boolean published,
        int version,
        long revision,
        Instant createdAt,
        Optional<CourseSource> source,
        int draft) {
    /** A course without a draft. */
    public Course(
            CourseId id,
            Instructor instructor,
            CourseDetails details,
            CourseCounts counts,
            boolean published,
            int version,
            long revision,
            Instant createdAt,
            Optional<CourseSource> source) {
        this(id, instructor, details, counts, published, version, revision, createdAt, source, 0);
    }

    /** A new one: a draft without content. */
    public static Course begun(
            CourseId id, Instructor instructor, CourseDetails details, Instant now, Optional<CourseSource> source) {
        return new Course(id, instructor, details, CourseCounts.NONE, false, 0, 1, now, source);
    }

    /** The version that its editors work on; 0 where there is no content yet. */
    public int edited() {
        return draft == 0 ? version : draft;
    }

    /** With other details; one revision on. */
    public Course with(CourseDetails changed) {
        return new Course(id, instructor, changed, counts, published, version, revision + 1, createdAt, source, draft);
    }

    /** With this content as its draft; one revision on. What students never saw is counted by its draft. */
    public Course withDraft(CourseContent changed) {
        CourseCounts shown = version == 0 ? counted(changed) : counts;
        return new Course(
                id, instructor, details, shown, published, version, revision + 1, createdAt, source, changed.version());
    }

    /** Shown to everybody, or withdrawn; one revision on. */
    public Course withPublished(boolean shown) {
        return new Course(id, instructor, details, counts, shown, version, revision + 1, createdAt, source, draft);
    }

    /** With its content moved to that version, and no draft left; one revision on. */
    public Course at(CourseContent content, boolean shown) {
        return new Course(
                id,
                instructor,
                details,
                counted(content),
                shown,
                content.version(),
                revision + 1,
                createdAt,
                source,
                0);
    }

    private CourseCounts counted(CourseContent content) {
        return new CourseCounts(content.lessons().size(), content.items().size(), counts.enrollments());
    }

    public boolean isTaughtBy(UserId user) {
        return instructor.id().equals(user);
    }
}
