package org.aitutor.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every repository of keys does. */
public abstract class IdempotencyRepositoryContract {
    private static final Answer ANSWER = new Answer(201, Map.of("Location", "/x", "Content-Type", "a/b"), "{}");

    private IdempotencyRepository keys;

    /** A repository without any keys. */
    protected abstract IdempotencyRepository empty();

    @BeforeEach
    void begin() {
        keys = empty();
    }

    @Test
    void theFirstClaimStands() {
        assertThat(keys.claim(claim("one"))).isEqualTo(claim("one"));
        assertThat(keys.claim(claim("two"))).isEqualTo(claim("one"));
    }

    @Test
    void anAnswerIsKeptForItsHolderOnly() {
        keys.claim(claim("one"));

        keys.complete("ann k", "two", ANSWER);
        assertThat(keys.find("ann k")).contains(claim("one"));

        keys.complete("ann k", "one", ANSWER);
        assertThat(keys.find("ann k").orElseThrow().answer()).contains(ANSWER);
    }

    @Test
    void aReleasedKeyIsFree() {
        keys.claim(claim("one"));

        keys.release("ann k", "two");
        assertThat(keys.find("ann k")).isPresent();

        keys.release("ann k", "one");
        assertThat(keys.claim(claim("two"))).isEqualTo(claim("two"));
    }

    @Test
    void anAnswerIsNeverReleasedNorTakenOver() {
        keys.claim(claim("one"));
        keys.complete("ann k", "one", ANSWER);

        keys.release("ann k", "one");

        assertThat(keys.takeOver(claim("one"), claim("two"))).isFalse();
        assertThat(keys.find("ann k").orElseThrow().answer()).contains(ANSWER);
    }

    @Test
    void theDeadAreTakenOverOnce() {
        keys.claim(claim("one"));

        assertThat(keys.takeOver(claim("one"), claim("two"))).isTrue();
        assertThat(keys.takeOver(claim("one"), claim("three"))).isFalse();
        assertThat(keys.find("ann k")).contains(claim("two"));
    }

    private static Claim claim(String holder) {
        return new Claim("ann k", "hash", holder, Instant.parse("2036-11-24T12:00:00Z"), Optional.empty());
    }
}
