package org.aitutor.accounts.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/** Keeps the refresh families. */
public interface RefreshFamilyRepository {
    Optional<RefreshFamily> find(String id);

    void insert(RefreshFamily family);

    /** The next generation counts from now on, if that one still did. @return whether it did */
    boolean rotate(String id, int generation, Instant at);

    /** The family goes on under a new security version. */
    void renew(String id, long securityVersion);

    default void delete(String id) {
        deleteAll(List.of(id));
    }

    void deleteAll(List<String> ids);

    /** A person's, the newest first, 100 at most. */
    List<RefreshFamily> of(UserId user);
}
