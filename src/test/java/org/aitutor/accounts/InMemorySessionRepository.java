package org.aitutor.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The twin of the sessions' store. */
public final class InMemorySessionRepository implements SessionRepository {
    private final ConcurrentMap<SessionId, Session> sessions = new ConcurrentHashMap<>();

    @Override
    public Optional<Session> find(SessionId id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public void insert(Session session, Instant expiresAt) {
        sessions.put(session.id(), session);
    }

    @Override
    public void seen(Session before, Session after) {
        sessions.replace(before.id(), before, after);
    }

    @Override
    public void deleteAll(List<SessionId> ids) {
        ids.forEach(sessions::remove);
    }

    @Override
    public List<Session> of(UserId user) {
        return sessions.values().stream()
                .filter(session -> session.userId().equals(user))
                .sorted(Comparator.comparing(Session::createdAt).reversed())
                .toList();
    }
}
