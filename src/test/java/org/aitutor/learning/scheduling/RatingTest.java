package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    @ParameterizedTest
    @CsvSource({
        "true, 19, EASY",
        "true, 20, GOOD",
        "true, 80, GOOD",
        "true, 81, HARD",
        "false, 19, AGAIN",
        "false, 81, AGAIN"
    })
    void aRightAnswerIsRatedByItsTimeAndAWrongOneIsNot(boolean recalled, int seconds, Rating rating) {
        Optional<Duration> typical = Optional.of(Duration.ofSeconds(40));

        assertThat(Rating.of(recalled, Duration.ofSeconds(seconds), typical)).isEqualTo(rating);
    }

    @Test
    void whereNoTimeIsTypicalARightAnswerIsGood() {
        assertThat(Rating.of(true, Duration.ofMillis(1), Optional.empty())).isEqualTo(Rating.GOOD);
    }

    @Test
    void aTypicalTimeOfNothingDividesByNothing() {
        assertThat(Rating.of(true, Duration.ofSeconds(1), Optional.of(Duration.ZERO)))
                .isEqualTo(Rating.HARD);
    }
}
