package org.aitutor.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    /** Started at nine: the limit and the closing in minutes from then, the extra time in percent, and the end. */
    @ParameterizedTest
    @CsvSource({
        "30,    , 0,  30",
        "30,    , 50, 45",
        "30,  60, 0,  30",
        "30,  20, 0,  20",
        "30,  20, 50, 35",
        "30,  30, 100, 60",
        "  ,  40, 0,  40",
        "  ,  40, 25, 50",
        "60,  10, 25, 25",
    })
    void anAttemptEndsWithItsTimeOrTheQuizWhicheverComesFirst(Integer limit, Integer closes, int extra, int end) {
        Timing timing = new Timing(
                Optional.ofNullable(limit).map(Duration::ofMinutes),
                Optional.ofNullable(closes).map(minutes -> NINE.plus(Duration.ofMinutes(minutes))));

        assertThat(timing.deadline(NINE, extra)).contains(NINE.plus(Duration.ofMinutes(end)));
    }

    @Test
    void whatHasNeitherLimitNorClosingNeverEnds() {
        assertThat(new Timing(Optional.empty(), Optional.empty()).deadline(NINE, 50))
                .isEmpty();
    }

    @Test
    void whatClosedBeforeItsStartGetsNoLessThanNothing() {
        Timing timing = new Timing(Optional.empty(), Optional.of(NINE.minusSeconds(60)));

        assertThat(timing.deadline(NINE, 50)).contains(NINE.minusSeconds(60));
    }
}
