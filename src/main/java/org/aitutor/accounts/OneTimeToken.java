package org.aitutor.accounts;

import java.time.Instant;

/**
 * A permission that is good once.
 *
 * @param id the hash of the text that was handed out
 * @param purpose what it is good for
 * @param email for whom
 */
public record OneTimeToken(String id, String purpose, String email, Instant expiresAt) {}
