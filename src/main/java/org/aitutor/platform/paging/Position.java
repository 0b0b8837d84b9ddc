package org.aitutor.platform.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.aitutor.platform.problem.InvalidInput;

/**
 * Where a slice ends: the sort key's values of its last item, the id last. It comes back from a client, who may send
 * another list's or one of their own making: read it by its methods, which refuse what they do not find.
 *
 * @param values texts; each repository knows its own
 */
public record Position(List<String> values) {
    /** What milliseconds can count in 64 bits, as they are stored. */
    private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);

    private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

    public Position {
        values = List.copyOf(values);
    }

    public static Position of(String... values) {
        return new Position(List.of(values));
    }

    /** The text at that place, from 0. @throws InvalidInput where there is none */
    public String text(int place) {
        if (place >= values.size()) {
            throw foreign();
        }
        return values.get(place);
    }

    /** The whole number at that place. @throws InvalidInput where there is none */
    public long number(int place) {
        try {
            return Long.parseLong(text(place));
        } catch (NumberFormatException notANumber) {
            throw foreign();
        }
    }

    /** The time at that place, in ISO 8601. @throws InvalidInput where there is none */
    public Instant instant(int place) {
        try {
            Instant at = Instant.parse(text(place));
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                throw foreign();
            }
            return at;
        } catch (DateTimeException notATime) {
            throw foreign();
        }
    }

    /** The refusal of a position that is another list's. */
    public static InvalidInput foreign() {
        return new InvalidInput("cursor", "is not a cursor that this list gave");
    }
}
