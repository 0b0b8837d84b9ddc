package org.aitutor.practice;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A day on which a student gave answers that count.
 *
 * @param day of study, where the student lived then
 * @param answered how many
 * @param offset of that place's clock from UTC, when the last of them came in
 */
public record DayStudied(LocalDate day, int answered, ZoneOffset offset) {}
