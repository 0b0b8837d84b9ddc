package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of one-time tokens does. */
public abstract class OneTimeTokenRepositoryContract {
    private static final OneTimeToken TOKEN =
            new OneTimeToken("hash", "first-admin", "ada@example.org", Instant.parse("2036-11-24T10:00:00.123Z"));

    /** An empty one. */
    protected abstract OneTimeTokenRepository repository();

    @Test
    void ofManyWhoTakeATokenOneGetsIt() {
        OneTimeTokenRepository tokens = repository();
        tokens.insert(TOKEN);

        List<Optional<OneTimeToken>> taken = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> tokens.take(TOKEN.id()))
                .toList();

        assertThat(taken).containsOnlyOnce(Optional.of(TOKEN));
        assertThat(taken.stream().filter(Optional::isEmpty)).hasSize(19);
    }
}
