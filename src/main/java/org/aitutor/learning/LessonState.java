package org.aitutor.learning;

import java.util.Locale;
import java.util.Optional;

/** How far a student has come with a lesson. */
public enum LessonState {
    STARTED,
    COMPLETED;

    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LessonState> ofApiName(String name) {
        for (LessonState state : values()) {
            if (state.apiName().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
