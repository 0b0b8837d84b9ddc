package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of claims does. */
public abstract class EmailClaimRepositoryContract {
    private static final Email ADDRESS = new Email("zoë@example.org");
    private static final EmailClaim PENDING =
            new EmailClaim(ADDRESS, new UserId("1"), Optional.of(Instant.parse("2026-11-24T10:00:00.123Z")));

    private EmailClaimRepository claims = new InMemoryEmailClaimRepository();

    /** An empty one. */
    protected abstract EmailClaimRepository repository();

    @BeforeEach
    void begin() {
        claims = repository();
    }

    @Test
    void aClaimIsFoundAsItWasKept() {
        EmailClaim confirmed = new EmailClaim(new Email("ada@example.org"), new UserId("2"), Optional.empty());

        claims.insert(PENDING);
        claims.insert(confirmed);

        assertThat(claims.find(ADDRESS)).contains(PENDING);
        assertThat(claims.find(confirmed.email())).contains(confirmed);
        assertThat(claims.find(new Email("nobody@example.org"))).isEmpty();
    }

    @Test
    void ofManyWhoClaimAnAddressOneGetsIt() {
        List<Boolean> got = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> claims.insert(new EmailClaim(ADDRESS, new UserId("u" + i), Optional.empty())))
                .toList();

        assertThat(got).containsOnlyOnce(true);
    }

    @Test
    void aClaimIsTakenOverOnce() {
        claims.insert(PENDING);
        EmailClaim fresh = new EmailClaim(ADDRESS, new UserId("2"), PENDING.pendingUntil());
        EmailClaim late = new EmailClaim(ADDRESS, new UserId("3"), PENDING.pendingUntil());

        assertThat(claims.takeOver(PENDING, fresh)).isTrue();
        assertThat(claims.takeOver(PENDING, late)).isFalse();

        assertThat(claims.find(ADDRESS)).contains(fresh);
    }

    @Test
    void onlyItsOwnAccountConfirmsAClaim() {
        claims.insert(PENDING);

        claims.confirm(ADDRESS, new UserId("2"));
        assertThat(claims.find(ADDRESS)).contains(PENDING);
        claims.confirm(ADDRESS, PENDING.userId());

        assertThat(claims.find(ADDRESS).flatMap(EmailClaim::pendingUntil)).isEmpty();
    }
}
