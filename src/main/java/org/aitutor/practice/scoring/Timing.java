package org.aitutor.practice.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an attempt may take.
 *
 * @param limit from the start; empty where only the closing time ends it, or nothing does
 * @param closesAt when the quiz closes, for those without extra time
 */
public record Timing(Optional<Duration> limit, Optional<Instant> closesAt) {
    private static final long WHOLE = 100;

    /**
     * When an attempt that began then ends: with its limit or with the quiz, whichever comes first; both move by the extra
     * time. Empty where nothing ends it.
     *
     * @param extraPercent of the limit; where there is none, of the time from the start to the closing
     */
    public Optional<Instant> deadline(Instant startedAt, int extraPercent) {
        Duration extra = extra(startedAt, extraPercent);
        Optional<Instant> spent = limit.map(time -> startedAt.plus(time).plus(extra));
        Optional<Instant> closed = closesAt.map(time -> time.plus(extra));
        if (spent.isPresent() && closed.isPresent()) {
            return spent.get().isBefore(closed.get()) ? spent : closed;
        }
        return spent.or(() -> closed);
    }

    private Duration extra(Instant startedAt, int percent) {
        Duration whole = limit.or(() -> closesAt.map(time -> Duration.between(startedAt, time)))
                .filter(time -> !time.isNegative())
                .orElse(Duration.ZERO);
        return whole.multipliedBy(percent).dividedBy(WHOLE);
    }
}
