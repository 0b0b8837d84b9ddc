package org.aitutor.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/**
 * A course. It begins as a draft without content; each publication or import moves {@code version}; deleted, it is gone
 * with its content.
 *
 * @param version of the content that students see; 0 before the first
 * @param revision rises with every change to the course itself; its ETag
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
        Optional<CourseSource> source) {
    public boolean isTaughtBy(UserId user) {
        return instructor.id().equals(user);
    }
}
