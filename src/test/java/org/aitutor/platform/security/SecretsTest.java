package org.aitutor.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private final Secrets secrets = new Secrets(purpose -> ("secret of " + purpose).getBytes(StandardCharsets.UTF_8));

    @Test
    void ourOwnSignatureHolds() {
        String signature = secrets.sign("csrf", "session-1");

        assertThat(signature).hasSize(43);
        assertThat(secrets.verify("csrf", "session-1", signature)).isTrue();
    }

    @Test
    void aSignatureHoldsForItsTextAndPurposeOnly() {
        String signature = secrets.sign("csrf", "session-1");

        assertThat(secrets.verify("csrf", "session-2", signature)).isFalse();
        assertThat(secrets.verify("presentation", "session-1", signature)).isFalse();
        assertThat(secrets.verify("csrf", "session-1", "ü")).isFalse();
        assertThat(secrets.verify("csrf", "session-1", "")).isFalse();
    }
}
