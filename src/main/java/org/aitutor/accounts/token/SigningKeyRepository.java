package org.aitutor.accounts.token;

import java.util.List;

/** Keeps the keys that sign access tokens, the same for all members. */
public interface SigningKeyRepository {
    /** All that tokens may be signed with, the one to sign with first; empty on a new installation. */
    List<SigningKey> all();

    /** Keeps the first key of an installation, unless another member has just kept one. */
    void insertFirst(SigningKey key);
}
