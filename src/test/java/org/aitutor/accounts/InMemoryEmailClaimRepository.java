package org.aitutor.accounts;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The twin of the claims' store. */
public final class InMemoryEmailClaimRepository implements EmailClaimRepository {
    private final ConcurrentMap<Email, EmailClaim> claims = new ConcurrentHashMap<>();

    @Override
    public Optional<EmailClaim> find(Email email) {
        return Optional.ofNullable(claims.get(email));
    }

    @Override
    public boolean insert(EmailClaim claim) {
        return claims.putIfAbsent(claim.email(), claim) == null;
    }

    @Override
    public boolean takeOver(EmailClaim old, EmailClaim fresh) {
        return claims.replace(old.email(), old, fresh);
    }

    @Override
    public void confirm(Email email, UserId userId) {
        claims.computeIfPresent(
                email,
                (key, claim) ->
                        claim.userId().equals(userId) ? new EmailClaim(email, userId, Optional.empty()) : claim);
    }
}
