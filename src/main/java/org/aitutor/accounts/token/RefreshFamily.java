package org.aitutor.accounts.token;

import java.time.Instant;
import org.aitutor.accounts.UserId;

/**
 * One app in which a person is signed in: refresh tokens that follow one another.
 *
 * @param generation of the token that counts
 * @param rotatedAt when that one took the place of the one before it
 * @param device what the app says it is
 */
public record RefreshFamily(
        String id,
        UserId userId,
        int generation,
        long securityVersion,
        Instant createdAt,
        Instant rotatedAt,
        Instant expiresAt,
        String device) {}
