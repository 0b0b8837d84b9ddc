package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
    private final Installation here = new Installation();
    private final User ada = here.student("ada@example.org");
    private final Sessions sessions = here.sessions;

    @Test
    void theTokenOpensTheSessionAndIsKeptNowhere() {
        Sessions.Started started = sessions.start(ada, "Firefox");

        assertThat(sessions.find(started.token()).map(Session::userId)).contains(ada.id());
        assertThat(started.session().id().value()).isNotEqualTo(started.token());
        assertThat(started.toString()).doesNotContain(started.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc/passwd", "\u0000", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void garbageOpensNothing(String token) {
        sessions.start(ada, "Firefox");

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void anEndedSessionIsGone() {
        Sessions.Started started = sessions.start(ada, "Firefox");

        sessions.end(started.session().id());

        assertThat(sessions.find(started.token())).isEmpty();
    }

    @Test
    void anUnusedSessionEnds() {
        Sessions.Started started = sessions.start(ada, "Firefox");

        here.clock.turn(Duration.ofDays(7));

        assertThat(sessions.find(started.token())).isEmpty();
        assertThat(here.sessionStore.find(started.session().id())).isEmpty();
    }

    @Test
    void aSessionInUseEndsAllTheSame() {
        Sessions.Started started = sessions.start(ada, "Firefox");

        for (int day = 1; day < 30; day++) {
            here.clock.turn(Duration.ofDays(1));
            assertThat(sessions.find(started.token())).isPresent();
        }
        here.clock.turn(Duration.ofDays(1));

        assertThat(sessions.find(started.token())).isEmpty();
    }

    @Test
    void thatItIsUsedIsNotedOnceAMinute() {
        Sessions.Started started = sessions.start(ada, "Firefox");
        SessionId id = started.session().id();

        here.clock.turn(Duration.ofSeconds(59));
        sessions.find(started.token());
        assertThat(here.sessionStore.find(id)).contains(started.session());
        here.clock.turn(Duration.ofSeconds(1));
        sessions.find(started.token());

        assertThat(here.sessionStore.find(id).map(Session::lastSeenAt)).contains(here.clock.instant());
    }

    @Test
    void aRoleADeactivationAndANewPasswordVoidIt() {
        Sessions.Started first = sessions.start(ada, "Firefox");
        here.accounts.grant(ada.id(), Set.of(Role.INSTRUCTOR));
        assertThat(sessions.find(first.token())).isEmpty();

        Sessions.Started second = sessions.start(here.accounts.get(ada.id()), "Firefox");
        here.accounts.setPassword(ada.id(), "another long password");
        assertThat(sessions.find(second.token())).isEmpty();

        Sessions.Started third = sessions.start(here.accounts.get(ada.id()), "Firefox");
        here.accounts.changeAccess(ada.id(), UserChange.ofAccess(Optional.empty(), Optional.of(false)));
        assertThat(sessions.find(third.token())).isEmpty();
    }

    @Test
    void aBrowsersStoryAboutItselfIsCut() {
        Sessions.Started started = sessions.start(ada, "x".repeat(10_000));

        assertThat(started.session().device()).hasSize(200);
    }
}
