package org.aitutor.accounts;

import java.util.Optional;

/** Keeps the permissions that are good once. */
public interface OneTimeTokenRepository {
    void insert(OneTimeToken token);

    /** Takes it away, so that nobody else can: of several who try, one gets it. */
    Optional<OneTimeToken> take(String id);
}
