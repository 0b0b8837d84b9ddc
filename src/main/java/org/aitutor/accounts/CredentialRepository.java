package org.aitutor.accounts;

import java.util.Optional;

/** Keeps the hashes of passwords, apart from the accounts. */
public interface CredentialRepository {
    Optional<String> passwordHash(UserId user);

    /** Keeps the hash, in the place of an older one. */
    void putPasswordHash(UserId user, String hash);
}
