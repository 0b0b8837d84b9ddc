package org.aitutor.learning.rest;

import jakarta.validation.constraints.NotNull;

/** Which course to enroll in. */
public record EnrollRequest(@NotNull String courseId) {}
