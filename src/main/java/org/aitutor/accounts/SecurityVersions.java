package org.aitutor.accounts;

import java.util.OptionalLong;

/**
 * Each account's security version, at hand for every request. An answer is right at once on every member that can be
 * reached, and at most five seconds old on one that cannot.
 */
public interface SecurityVersions {
    /** The version that sessions and tokens must have; empty where the account is not there. */
    OptionalLong of(UserId user);

    /** It was raised: returns when every member that can be reached knows. */
    void changed(UserId user, long version);
}
