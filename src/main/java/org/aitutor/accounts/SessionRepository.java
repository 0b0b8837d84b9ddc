package org.aitutor.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the sessions. One that was deleted is found on no member that can be reached, once the call has returned. */
public interface SessionRepository {
    /** The session; empty where it was never there, was deleted, or is past its end. */
    Optional<Session> find(SessionId id);

    /**
     * Keeps a new session.
     *
     * @param expiresAt when it ends by itself, whatever happens
     */
    void insert(Session session, Instant expiresAt);

    /** Notes that it is used: replaces the session by itself with a later {@code lastSeenAt}, unless it has ended. */
    void seen(Session before, Session after);

    default void delete(SessionId id) {
        deleteAll(List.of(id));
    }

    /** Deletes them with a number of commands that does not grow with theirs. */
    void deleteAll(List<SessionId> ids);

    /** All that have not ended, the newest first, 100 at most. */
    List<Session> of(UserId user);
}
