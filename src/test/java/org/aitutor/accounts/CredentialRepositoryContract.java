package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every store of credentials does. */
public abstract class CredentialRepositoryContract {
    /** An empty one. */
    protected abstract CredentialRepository repository();

    @Test
    void theLastHashCounts() {
        CredentialRepository credentials = repository();
        UserId user = new UserId("1");

        assertThat(credentials.passwordHash(user)).isEmpty();
        credentials.putPasswordHash(user, "$argon2id$first");
        credentials.putPasswordHash(user, "$argon2id$second");

        assertThat(credentials.passwordHash(user)).contains("$argon2id$second");
        assertThat(credentials.passwordHash(new UserId("2"))).isEmpty();
    }
}
