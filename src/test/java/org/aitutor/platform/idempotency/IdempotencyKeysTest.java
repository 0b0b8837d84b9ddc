package org.aitutor.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.aitutor.platform.time.Ids;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Answer CREATED = new Answer(201, Map.of("Location", "/x"), "{}");

    private final IdempotencyRepository repository = new InMemoryIdempotencyRepository();
    private final IdempotencyKeys keys = at(NOON);

    @Test
    void theFirstDoesTheWorkAndTheSecondGetsItsAnswer() {
        Claim first = keys.begin("ann", "k", "hash");
        keys.end(first, CREATED);

        Claim second = keys.begin("ann", "k", "hash");

        assertThat(first.answer()).isEmpty();
        assertThat(second.answer()).contains(CREATED);
    }

    @Test
    void anotherBodyIsRefused() {
        keys.end(keys.begin("ann", "k", "hash"), CREATED);

        assertThatThrownBy(() -> keys.begin("ann", "k", "other")).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void keysBelongToTheirCaller() {
        keys.end(keys.begin("ann", "k", "hash"), CREATED);

        assertThat(keys.begin("ben", "k", "other").answer()).isEmpty();
    }

    @Test
    void whatFailedMayBeTriedAgain() {
        keys.end(keys.begin("ann", "k", "hash"), new Answer(400, Map.of(), ""));

        assertThat(keys.begin("ann", "k", "corrected").answer()).isEmpty();
    }

    @Test
    void ofTwoAtOnceOneIsAskedToWait() {
        keys.begin("ann", "k", "hash");

        assertThatThrownBy(() -> keys.begin("ann", "k", "hash")).isInstanceOf(StillRunning.class);
    }

    @Test
    void theWorkOfTheDeadIsDoneByTheNext() {
        Claim dead = keys.begin("ann", "k", "hash");

        Claim next = at(NOON.plus(Duration.ofMinutes(2))).begin("ann", "k", "hash");
        keys.end(dead, CREATED);

        assertThat(next.answer()).isEmpty();
        assertThat(repository.find("ann k").orElseThrow().answer()).isEmpty();
    }

    private IdempotencyKeys at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new IdempotencyKeys(repository, new Ids(clock, new Random(now.toEpochMilli())), clock);
    }
}
