package org.aitutor.platform.security;

import java.util.Locale;
import java.util.Optional;

/** What a person may do. Each includes nothing of the others: an instructor who learns is a student as well. */
public enum Role {
    STUDENT,
    INSTRUCTOR,
    ADMIN;

    /** The names as annotations and clients spell them. */
    public static final String STUDENT_NAME = "student";

    public static final String INSTRUCTOR_NAME = "instructor";
    public static final String ADMIN_NAME = "admin";

    /** As the API spells it: lower case. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofApiName(String name) {
        for (Role role : values()) {
            if (role.apiName().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
