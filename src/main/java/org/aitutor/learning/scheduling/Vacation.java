package org.aitutor.learning.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which nothing is asked of a student, both ends included.
 *
 * @param until not before {@code from}
 */
public record Vacation(LocalDate from, LocalDate until) {

    /** Reviews that fell into a long vacation are spread over two weeks after it; more would leave them too late. */
    private static final long SPREAD_OVER = 14;

    public Vacation {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a vacation cannot end on " + until + " before it begins on " + from);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /**
     * When a review is due that was due on that day: what falls into the vacation is spread, in its order, over as many
     * days after it, two weeks at most; all else stays.
     */
    public LocalDate spread(LocalDate due) {
        if (!holds(due)) {
            return due;
        }
        long place = ChronoUnit.DAYS.between(from, due) * Math.min(days(), SPREAD_OVER) / days();
        return until.plusDays(1 + place);
    }
}
