package org.aitutor.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import org.aitutor.accounts.User;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppSignInsTest {
    private final TokensHere tokens = new TokensHere();
    private final User ada = tokens.here.student("ada@example.org");
    private final AppSignIns apps = tokens.apps;

    @Test
    void aRefreshTokenGivesTheNextPair() {
        TokenPair first = apps.start(ada, "Phone");

        TokenPair second = apps.refresh(first.refreshToken());
        TokenPair third = apps.refresh(second.refreshToken());

        assertThat(third.refreshToken()).isNotEqualTo(second.refreshToken());
        assertThat(tokens.access.verify(third.accessToken()).userId()).isEqualTo(ada.id());
    }

    @Test
    void thePreviousOneGivesTheSameSuccessorForHalfAMinute() {
        TokenPair first = apps.start(ada, "Phone");
        TokenPair second = apps.refresh(first.refreshToken());

        tokens.here.clock.turn(Duration.ofSeconds(29));
        TokenPair again = apps.refresh(first.refreshToken());

        assertThat(again.refreshToken()).isEqualTo(second.refreshToken());
    }

    @Test
    void thePreviousOneEndsTheFamilyLater() {
        TokenPair first = apps.start(ada, "Phone");
        TokenPair second = apps.refresh(first.refreshToken());

        tokens.here.clock.turn(Duration.ofSeconds(30));

        assertInvalid(first.refreshToken());
        assertInvalid(second.refreshToken());
    }

    @Test
    void anOlderOneEndsTheFamilyAtOnce() {
        TokenPair first = apps.start(ada, "Phone");
        TokenPair third = apps.refresh(apps.refresh(first.refreshToken()).refreshToken());

        assertInvalid(first.refreshToken());

        assertInvalid(third.refreshToken());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a.b.c",
                "00000000-0000-0000-0000-000000000000.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aForgedOneIsRefusedAndEndsNothing(String forged) {
        TokenPair first = apps.start(ada, "Phone");

        assertInvalid(forged);
        assertInvalid(first.refreshToken().replace(".1.", ".0."));
        assertInvalid(first.refreshToken().replace(".1.", ".2."));

        assertThat(apps.refresh(first.refreshToken())).isNotNull();
    }

    @Test
    void aRevokedFamilyStaysRevoked() {
        TokenPair first = apps.start(ada, "Phone");

        apps.revoke(first.refreshToken());

        assertInvalid(first.refreshToken());
    }

    @Test
    void aNewRoleEndsIt() {
        TokenPair first = apps.start(ada, "Phone");

        tokens.here.accounts.grant(ada.id(), Set.of(Role.INSTRUCTOR));

        assertInvalid(first.refreshToken());
    }

    @Test
    void aFamilyEndsAfterItsLifetime() {
        TokenPair first = apps.start(ada, "Phone");

        tokens.here.clock.turn(Duration.ofDays(30).plusMillis(1));

        assertInvalid(first.refreshToken());
    }

    @Test
    void endingAllOthersKeepsTheAppThatAsks() {
        TokenPair phone = apps.start(ada, "Phone");
        TokenPair tablet = apps.start(ada, "Tablet");
        String place = tokens.access.verify(phone.accessToken()).familyId();
        SignedInPlaces places = new SignedInPlaces(tokens.here.sessions, apps, tokens.here.accounts);
        String browser = tokens.here.sessions.start(ada, "Firefox").token();

        places.endOthers(ada.id(), place);

        assertThat(apps.refresh(phone.refreshToken())).isNotNull();
        assertInvalid(tablet.refreshToken());
        assertThat(tokens.here.sessions.find(browser)).isEmpty();
        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> tokens.access.verify(phone.accessToken()));
    }

    private void assertInvalid(String refreshToken) {
        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> apps.refresh(refreshToken));
    }
}
