package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.config.Settings;

/**
 * Where people are signed in by browser. A session holds as long as it is used, for a time in all, and while the
 * account's security version is the one it began with.
 */
@Singleton
public final class Sessions {
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);
    private static final int LONGEST_DEVICE = 200;

    private final SessionRepository repository;
    private final SecurityVersions versions;
    private final RandomTokens tokens;
    private final SessionSettings settings;
    private final Clock clock;

    @Inject
    Sessions(
            SessionRepository repository,
            SecurityVersions versions,
            RandomTokens tokens,
            Settings settings,
            Clock clock) {
        this(repository, versions, tokens, SessionSettings.from(settings), clock);
    }

    public Sessions(
            SessionRepository repository,
            SecurityVersions versions,
            RandomTokens tokens,
            SessionSettings settings,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new session and the token that opens it, which is kept nowhere. */
    public record Started(String token, Session session) {
        @Override
        public String toString() {
            return "Started[" + session.id() + "]";
        }
    }

    public Started start(User user, String device) {
        String token = tokens.next();
        Instant now = clock.instant();
        Session session = new Session(
                new SessionId(Digests.sha256(token)),
                user.id(),
                user.roles(),
                user.securityVersion(),
                now,
                now,
                device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device);
        repository.insert(session, now.plus(settings.absolute()));
        return new Started(token, session);
    }

    /** The session that this token opens; empty for any other text. */
    public Optional<Session> find(String token) {
        return SessionId.ofToken(token)
                .flatMap(repository::find)
                .filter(this::holds)
                .map(this::seen);
    }

    /** Ends it: when this returns, no member that can be reached lets it in. */
    public void end(SessionId id) {
        repository.delete(id);
    }

    /** Ends them all, as {@link #end} does each. */
    public void endAll(List<SessionId> ids) {
        repository.deleteAll(ids);
    }

    /** Those of a person that hold, the newest first. */
    public List<Session> of(UserId user) {
        return repository.of(user).stream().filter(this::holds).toList();
    }

    public Duration lifetime() {
        return settings.absolute();
    }

    private boolean holds(Session session) {
        Instant now = clock.instant();
        boolean inTime = session.createdAt().plus(settings.absolute()).isAfter(now)
                && session.lastSeenAt().plus(settings.idle()).isAfter(now);
        if (!inTime) {
            repository.delete(session.id());
            return false;
        }
        return versions.of(session.userId()).orElse(-1) == session.securityVersion();
    }

    private Session seen(Session session) {
        Instant now = clock.instant();
        if (session.lastSeenAt().plus(SEEN_STEP).isAfter(now)) {
            return session;
        }
        Session after = session.seenAt(now);
        repository.seen(session, after);
        return after;
    }
}
