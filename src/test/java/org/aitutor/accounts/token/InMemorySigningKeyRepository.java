package org.aitutor.accounts.token;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** The twin of the signing keys' store. */
public final class InMemorySigningKeyRepository implements SigningKeyRepository {
    private final ConcurrentSkipListMap<Integer, SigningKey> keys =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    @Override
    public List<SigningKey> all() {
        return List.copyOf(keys.values());
    }

    @Override
    public boolean insert(SigningKey key) {
        return keys.putIfAbsent(key.number(), key) == null;
    }

    @Override
    public void delete(int number) {
        keys.remove(number);
    }
}
