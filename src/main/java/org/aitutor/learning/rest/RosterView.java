package org.aitutor.learning.rest;

import java.time.Instant;
import org.aitutor.learning.Enrollment;
import org.jspecify.annotations.Nullable;

/**
 * A line of the roster.
 *
 * @param displayName what the student is called; absent where the account is gone
 * @param progress the share of the lessons that are completed, 0 to 1
 */
public record RosterView(
        String id,
        String courseId,
        String studentId,
        @Nullable String displayName,
        String state,
        double progress,
        Instant enrolledAt) {
    static RosterView of(Enrollment enrollment, @Nullable String displayName) {
        return new RosterView(
                enrollment.id().value(),
                enrollment.course().value(),
                enrollment.student().value(),
                displayName,
                enrollment.active() ? "active" : "withdrawn",
                enrollment.progress(),
                enrollment.enrolledAt());
    }
}
