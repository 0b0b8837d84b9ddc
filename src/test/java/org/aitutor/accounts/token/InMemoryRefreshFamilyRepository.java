package org.aitutor.accounts.token;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.aitutor.accounts.UserId;

/** The twin of the refresh families' store. */
public final class InMemoryRefreshFamilyRepository implements RefreshFamilyRepository {
    private final ConcurrentMap<String, RefreshFamily> families = new ConcurrentHashMap<>();

    @Override
    public Optional<RefreshFamily> find(String id) {
        return Optional.ofNullable(families.get(id));
    }

    @Override
    public void insert(RefreshFamily family) {
        families.put(family.id(), family);
    }

    @Override
    public boolean rotate(String id, int generation, Instant at) {
        RefreshFamily old = families.get(id);
        return old != null
                && old.generation() == generation
                && families.replace(id, old, with(old, generation + 1, old.securityVersion(), at));
    }

    @Override
    public void renew(String id, long securityVersion) {
        families.computeIfPresent(id, (key, old) -> with(old, old.generation(), securityVersion, old.rotatedAt()));
    }

    @Override
    public void deleteAll(List<String> ids) {
        ids.forEach(families::remove);
    }

    @Override
    public List<RefreshFamily> of(UserId user) {
        return families.values().stream()
                .filter(family -> family.userId().equals(user))
                .sorted(Comparator.comparing(RefreshFamily::createdAt).reversed())
                .toList();
    }

    private static RefreshFamily with(RefreshFamily old, int generation, long securityVersion, Instant rotatedAt) {
        return new RefreshFamily(
                old.id(),
                old.userId(),
                generation,
                securityVersion,
                old.createdAt(),
                rotatedAt,
                old.expiresAt(),
                old.device());
    }
}
