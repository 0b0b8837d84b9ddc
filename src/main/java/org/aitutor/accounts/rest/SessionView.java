package org.aitutor.accounts.rest;

import java.time.Instant;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.token.RefreshFamily;

/**
 * One place where an account is signed in.
 *
 * @param kind {@code browser} or {@code app}
 * @param current whether this request comes from there
 */
public record SessionView(
        String id, String kind, String device, Instant createdAt, Instant lastSeenAt, boolean current) {

    static SessionView of(Session session, String current) {
        String id = session.id().value();
        return new SessionView(
                id, "browser", session.device(), session.createdAt(), session.lastSeenAt(), id.equals(current));
    }

    static SessionView of(RefreshFamily family, String current) {
        return new SessionView(
                family.id(),
                "app",
                family.device(),
                family.createdAt(),
                family.rotatedAt(),
                family.id().equals(current));
    }
}
