package org.aitutor.learning.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Where a student's days begin: an answer after midnight, before that hour, still belongs to the day before.
 *
 * @param zone where the student lives
 * @param beginsAt the hour, 0 to 23, at which a day of study begins
 */
public record StudyDays(ZoneId zone, int beginsAt) {

    /** The days of UTC, from midnight on. */
    public static final StudyDays UTC = new StudyDays(ZoneOffset.UTC, 0);

    private static final int HOURS = 24;

    public StudyDays {
        if (beginsAt < 0 || beginsAt >= HOURS) {
            throw new IllegalArgumentException("a day begins at an hour from 0 to 23, not " + beginsAt);
        }
    }

    /** The days of the calendar. */
    public static StudyDays ofCalendar(ZoneId zone) {
        return new StudyDays(zone, 0);
    }

    /** The day of study to which the moment belongs. */
    public LocalDate of(Instant at) {
        return at.atZone(zone).toLocalDateTime().minusHours(beginsAt).toLocalDate();
    }

    /** The first moment of a day of study. Where the clock is put forward over it, the first moment after. */
    public Instant beginningOf(LocalDate day) {
        return day.atTime(beginsAt, 0).atZone(zone).toInstant();
    }

    /** How far the zone's clock is ahead of UTC at that moment. */
    public ZoneOffset offset(Instant at) {
        return zone.getRules().getOffset(at);
    }
}
