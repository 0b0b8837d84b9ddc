package org.aitutor.learning.streak;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A day on which something was studied.
 *
 * @param day in the zone in which the student lived then
 * @param offset of that zone from UTC, when the day's last answer was given
 */
public record StudiedDay(LocalDate day, ZoneOffset offset) {}
