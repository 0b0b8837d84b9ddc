package org.aitutor.accounts.rest;

import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a request may leave out. */
final class Texts {
    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @throws InvalidInput where it is missing or blank */
    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, "is needed");
        }
        return text;
    }

    /** The body that a call needs. @throws InvalidInput without one */
    static <T> T body(@Nullable T request) {
        if (request == null) {
            throw new InvalidInput("body", "is needed: a JSON object");
        }
        return request;
    }
}
