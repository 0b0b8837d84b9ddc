package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What administrators do to accounts. Nobody locks themselves out: own access is another administrator's to change. */
@Singleton
public final class UserAdministration {
    private final Accounts accounts;

    @Inject
    public UserAdministration(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Changes roles or closes and opens an account; signs the person out everywhere where that changes anything.
     *
     * @throws UserNotFound where there is none
     * @throws OwnAccess where it is the administrator's own
     */
    public User change(UserId administrator, UserId id, UserChange change) {
        if (administrator.equals(id) && change.touchesAccessOf(accounts.get(id))) {
            throw new OwnAccess();
        }
        return accounts.changeAccess(id, change);
    }
}
