package org.aitutor.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnRequestsTest {
    private final OwnRequests own = new OwnRequests();

    @Test
    void whoKnowsTheSecretIsTheMemberItself() {
        assertThat(own.isOwn(own.secret())).isTrue();
    }

    @Test
    void nobodyElseIs() {
        assertThat(own.isOwn(null)).isFalse();
        assertThat(own.isOwn("")).isFalse();
        assertThat(own.isOwn(new OwnRequests().secret())).isFalse();
    }
}
