package org.aitutor.accounts;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The twin of the credentials' store. */
public final class InMemoryCredentialRepository implements CredentialRepository {
    private final ConcurrentMap<UserId, String> hashes = new ConcurrentHashMap<>();

    @Override
    public Optional<String> passwordHash(UserId user) {
        return Optional.ofNullable(hashes.get(user));
    }

    @Override
    public void putPasswordHash(UserId user, String hash) {
        hashes.put(user, hash);
    }
}
