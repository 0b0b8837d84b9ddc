package org.aitutor.practice.quiz.rest;

import jakarta.validation.constraints.NotNull;

/** Extra time, 0 to 300 percent; 0 takes it back. */
public record ExtraTimeRequest(@NotNull Integer extraTimePercent) {}
