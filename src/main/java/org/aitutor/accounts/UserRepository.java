package org.aitutor.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Keeps the accounts. */
public interface UserRepository {
    Optional<User> find(UserId id);

    /** Those of the accounts that there are, in no order, by one query. */
    List<User> findAll(Collection<UserId> ids);

    /** Keeps a new account. @throws org.aitutor.platform.problem.Conflict where the id is taken */
    void insert(User user);

    /**
     * Applies what is to change, in one write.
     *
     * @param raise whether sessions and tokens that exist become void
     * @return the account as it is now; empty where there is none
     */
    Optional<User> change(UserId id, UserChange change, boolean raise);

    /** Accounts by filter, newest first. */
    Slice<User> list(UserFilter filter, SliceRequest slice);
}
