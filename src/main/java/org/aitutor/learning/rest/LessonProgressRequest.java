package org.aitutor.learning.rest;

import jakarta.validation.constraints.NotNull;
import org.aitutor.learning.LessonState;
import org.aitutor.platform.problem.InvalidInput;

/** How far a lesson was read: {@code started} or {@code completed}. */
public record LessonProgressRequest(@NotNull String state) {
    LessonState toState() {
        return LessonState.ofApiName(state)
                .orElseThrow(() -> new InvalidInput("state", "must be started or completed"));
    }
}
