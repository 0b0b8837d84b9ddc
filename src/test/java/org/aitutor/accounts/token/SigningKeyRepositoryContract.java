package org.aitutor.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of signing keys does. */
public abstract class SigningKeyRepositoryContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

    /** An empty one. */
    protected abstract SigningKeyRepository empty();

    @Test
    void theHighestNumberComesFirstAlsoBehindTheNinth() {
        SigningKeyRepository keys = empty();
        for (int number = 1; number <= 11; number++) {
            keys.insert(key(number));
        }

        assertThat(keys.all()).extracting(SigningKey::number).containsExactly(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(keys.all().get(0)).isEqualTo(key(11));
    }

    @Test
    void ofTwoWhoMakeTheSameKeyOneDoes() {
        SigningKeyRepository keys = empty();

        assertThat(keys.insert(key(1))).isTrue();
        assertThat(keys.insert(new SigningKey(1, "other", "{}", NOON))).isFalse();

        assertThat(keys.all()).containsExactly(key(1));
    }

    @Test
    void whatIsDeletedIsGone() {
        SigningKeyRepository keys = empty();
        keys.insert(key(1));
        keys.insert(key(2));

        keys.delete(1);

        assertThat(keys.all()).containsExactly(key(2));
    }

    private static SigningKey key(int number) {
        return new SigningKey(number, "kid-" + number, "{\"kty\":\"EC\"}", NOON);
    }
}
