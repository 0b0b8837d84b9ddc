package org.aitutor.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class InFlightTest {
    private final InFlight inFlight = new InFlight();

    @Test
    void nothingToWaitForWhereNothingIsInFlight() throws InterruptedException {
        inFlight.begin();
        inFlight.end();

        assertThat(inFlight.awaitNone(Duration.ofDays(1))).isTrue();
    }

    @Test
    void aRequestThatNeverEndsHoldsNobodyUpForEver() throws InterruptedException {
        inFlight.begin();

        assertThat(inFlight.awaitNone(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void theLastAnswerEndsTheWait() throws InterruptedException {
        inFlight.begin();
        Thread answer = new Thread(inFlight::end);
        answer.start();

        boolean none = inFlight.awaitNone(Duration.ofMinutes(1));

        answer.join();
        assertThat(none).isTrue();
    }
}
