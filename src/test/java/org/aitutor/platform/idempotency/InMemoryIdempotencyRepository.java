package org.aitutor.platform.idempotency;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The twin of the keys' repository, in memory. */
final class InMemoryIdempotencyRepository implements IdempotencyRepository {
    private final Map<String, Claim> claims = new HashMap<>();

    @Override
    public Claim claim(Claim claim) {
        Claim there = claims.putIfAbsent(claim.id(), claim);
        return there == null ? claim : there;
    }

    @Override
    public boolean takeOver(Claim dead, Claim claim) {
        return open(dead.id(), dead.holder())
                .map(old -> claims.put(old.id(), claim))
                .isPresent();
    }

    @Override
    public void complete(String id, String holder, Answer answer) {
        open(id, holder)
                .ifPresent(old ->
                        claims.put(id, new Claim(id, old.request(), holder, old.claimedAt(), Optional.of(answer))));
    }

    @Override
    public void release(String id, String holder) {
        open(id, holder).ifPresent(old -> claims.remove(id));
    }

    @Override
    public Optional<Claim> find(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    private Optional<Claim> open(String id, String holder) {
        return find(id).filter(
                        claim -> claim.holder().equals(holder) && claim.answer().isEmpty());
    }
}
