package org.aitutor.accounts.token;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The twin of the signing keys' store. */
public final class InMemorySigningKeyRepository implements SigningKeyRepository {
    private final CopyOnWriteArrayList<SigningKey> keys = new CopyOnWriteArrayList<>();

    @Override
    public List<SigningKey> all() {
        return List.copyOf(keys);
    }

    @Override
    public synchronized void insertFirst(SigningKey key) {
        if (keys.isEmpty()) {
            keys.add(key);
        }
    }
}
