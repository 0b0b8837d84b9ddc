package org.aitutor.practice.quiz.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A student's extra time.
 *
 * @param displayName what the student is called; absent where the account is gone, or only the change is told
 * @param deadline of the attempt that is open now, where the change moved it
 */
public record ExtraTimeView(
        String studentId,
        @Nullable String displayName,
        int extraTimePercent,
        @Nullable Instant deadline) {}
