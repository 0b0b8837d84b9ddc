package org.aitutor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every keeper of secrets does. */
public abstract class SecretRepositoryContract {
    /** A repository without any secrets. */
    protected abstract SecretRepository empty();

    @Test
    void aSecretIsMadeOnceAndStaysTheSame() {
        SecretRepository secrets = empty();

        byte[] first = secrets.secretFor("csrf");

        assertThat(first).hasSize(32);
        assertThat(secrets.secretFor("csrf")).isEqualTo(first);
    }

    @Test
    void eachPurposeHasASecretOfItsOwn() {
        SecretRepository secrets = empty();

        assertThat(secrets.secretFor("csrf")).isNotEqualTo(secrets.secretFor("presentation"));
    }

    @Test
    void noTwoInstallationsHaveTheSame() {
        byte[] here = empty().secretFor("csrf");

        assertThat(empty().secretFor("csrf")).isNotEqualTo(here);
    }

    @Test
    void whoChangesWhatTheyWereGivenChangesNoSecret() {
        SecretRepository secrets = empty();
        byte[] given = secrets.secretFor("csrf");
        byte[] before = given.clone();

        given[0]++;

        assertThat(secrets.secretFor("csrf")).isEqualTo(before);
    }
}
