package org.aitutor.accounts.rest;

import java.util.Optional;
import org.aitutor.accounts.UserFilter;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** {@code ?role=&active=&q=}; an empty one does not matter. */
final class UserQuery {
    private static final int LONGEST = 100;

    private UserQuery() {}

    static UserFilter filter(@Nullable String role, @Nullable String active, @Nullable String text) {
        return new UserFilter(
                given(role).map(UserQuery::role),
                given(active).map(UserQuery::flag),
                given(text).map(UserQuery::text));
    }

    static Role role(String name) {
        return Role.ofApiName(name)
                .orElseThrow(() -> new InvalidInput("role", "is none of student, instructor, admin"));
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidInput("active", "must be true or false");
        };
    }

    private static String text(String value) {
        if (value.length() > LONGEST) {
            throw new InvalidInput("q", "must have " + LONGEST + " characters at most");
        }
        return value;
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
