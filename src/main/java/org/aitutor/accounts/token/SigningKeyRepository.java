package org.aitutor.accounts.token;

import java.util.List;

/** Keeps the keys that sign access tokens, the same for all members. */
public interface SigningKeyRepository {
    /** All that tokens may be signed with, the highest number first; empty on a new installation. */
    List<SigningKey> all();

    /** Keeps a new key, unless another member has just kept one of that number. @return whether it is kept */
    boolean insert(SigningKey key);

    /** Forgets a key: what it signed is void from then on. */
    void delete(int number);
}
