package org.aitutor.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * An address that belongs to an account, which keeps addresses unique on any number of shards.
 *
 * @param pendingUntil until when the account may still come to be; empty once it has
 */
public record EmailClaim(Email email, UserId userId, Optional<Instant> pendingUntil) {}
