package org.aitutor.platform.idempotency;

import java.time.Instant;
import java.util.Optional;

/**
 * A key that a caller used.
 *
 * @param id the caller and the key
 * @param request what was asked: a hash of method, path and body
 * @param holder names the one request that does the work
 * @param claimedAt when that one began
 * @param answer once it is done
 */
public record Claim(String id, String request, String holder, Instant claimedAt, Optional<Answer> answer) {}
