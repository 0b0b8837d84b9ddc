package org.aitutor.catalogue.rest;

import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Query parameters that say yes or no. */
final class Flags {
    private Flags() {}

    /** Whether it is {@code true}; not given, it is not. @throws InvalidInput where it is neither true nor false */
    static boolean of(String name, @Nullable String value) {
        return switch (value == null ? "false" : value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidInput(name, "must be true or false");
        };
    }
}
