package org.aitutor.accounts;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The twin of the one-time tokens' store. */
public final class InMemoryOneTimeTokenRepository implements OneTimeTokenRepository {
    private final ConcurrentMap<String, OneTimeToken> tokens = new ConcurrentHashMap<>();

    @Override
    public void insert(OneTimeToken token) {
        tokens.put(token.id(), token);
    }

    @Override
    public Optional<OneTimeToken> take(String id) {
        return Optional.ofNullable(tokens.remove(id));
    }
}
