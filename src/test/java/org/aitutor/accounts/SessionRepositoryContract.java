package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of sessions does, the one in the grid too. */
public abstract class SessionRepositoryContract {
    private static final Instant NOW = Instant.ofEpochMilli(System.currentTimeMillis());

    private SessionRepository sessions = new InMemorySessionRepository();

    /** An empty one. */
    protected abstract SessionRepository repository();

    @BeforeEach
    void begin() {
        sessions = repository();
    }

    @Test
    void aSessionIsFoundAsItWasKept() {
        Session session = session("a", NOW);

        keep(session);

        assertThat(sessions.find(session.id())).contains(session);
        assertThat(sessions.find(new SessionId("b"))).isEmpty();
    }

    @Test
    void aDeletedSessionIsGoneAndStaysGone() {
        Session session = session("a", NOW);
        keep(session);
        sessions.find(session.id());

        sessions.delete(session.id());
        sessions.seen(session, session.seenAt(NOW.plusSeconds(60)));

        assertThat(sessions.find(session.id())).isEmpty();
        assertThat(sessions.of(session.userId())).isEmpty();
    }

    @Test
    void severalAreDeletedAtOnceAndTheOthersStay() {
        Session first = session("a", NOW);
        Session second = session("b", NOW);
        Session other = session("c", NOW);
        keep(first);
        keep(second);
        keep(other);

        sessions.deleteAll(List.of(first.id(), second.id()));
        sessions.deleteAll(List.of());

        assertThat(sessions.of(other.userId())).containsExactly(other);
        assertThat(sessions.find(first.id())).isEmpty();
        assertThat(sessions.find(second.id())).isEmpty();
    }

    @Test
    void thatItIsUsedIsNoted() {
        Session session = session("a", NOW);
        keep(session);
        sessions.find(session.id());

        sessions.seen(session, session.seenAt(NOW.plusSeconds(60)));

        assertThat(sessions.find(session.id())).contains(session.seenAt(NOW.plusSeconds(60)));
    }

    @Test
    void aPersonsSessionsAreListedTheNewestFirst() {
        Session old = session("a", NOW.minusSeconds(10));
        Session young = session("b", NOW);
        keep(old);
        keep(young);

        assertThat(sessions.of(old.userId())).containsExactly(young, old);
        assertThat(sessions.of(new UserId("another"))).isEmpty();
    }

    private void keep(Session session) {
        sessions.insert(session, session.createdAt().plus(Duration.ofDays(30)));
    }

    private static Session session(String id, Instant at) {
        return new Session(
                new SessionId(id),
                new UserId("ada"),
                Set.of(Role.STUDENT, Role.ADMIN),
                4,
                at,
                at,
                "Firefox \"on\" \\ \u0000 Linux");
    }
}
