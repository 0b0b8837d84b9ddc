package org.aitutor.access;

import java.util.Optional;
import org.aitutor.platform.security.Role;

/** The kinds of callers, in the order of the table's columns. */
enum Kind {
    ANONYMOUS(Optional.empty()),
    /** Owns what a student owns: enrollment, attempts, conversations. */
    STUDENT(Optional.of(Role.STUDENT)),
    OTHER_STUDENT(Optional.of(Role.STUDENT)),
    /** Owns the course. */
    INSTRUCTOR(Optional.of(Role.INSTRUCTOR)),
    OTHER_INSTRUCTOR(Optional.of(Role.INSTRUCTOR)),
    ADMIN(Optional.of(Role.ADMIN)),
    /** A student whose account was closed after signing in. */
    DEACTIVATED(Optional.empty());

    private final Optional<Role> role;

    Kind(Optional<Role> role) {
        this.role = role;
    }

    /** What the caller comes with; a deactivated account's session is worth nothing. */
    Optional<Role> role() {
        return role;
    }
}
