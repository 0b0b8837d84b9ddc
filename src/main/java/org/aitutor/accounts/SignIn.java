package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.password.Passwords;
import org.aitutor.platform.ratelimit.TooManyRequests;

/** Proves by a password who somebody is. It takes as long for an address that nobody has as for any other. */
@Singleton
public final class SignIn {
    private final Accounts accounts;
    private final CredentialRepository credentials;
    private final Passwords passwords;
    private final SignInLimit limit;
    private final SignInAudit audit;

    @Inject
    public SignIn(
            Accounts accounts,
            CredentialRepository credentials,
            Passwords passwords,
            SignInLimit limit,
            SignInAudit audit) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.limit = limit;
        this.audit = audit;
    }

    /**
     * The account that these belong to.
     *
     * @throws WrongCredentials where they do not belong together
     * @throws Deactivated where they do, but the account is closed
     * @throws org.aitutor.platform.ratelimit.TooManyRequests where this address was tried too often
     */
    public User withPassword(String email, String password) {
        count(email);
        Optional<User> user = accounts.findByEmail(email);
        Optional<String> hash = user.map(User::id).flatMap(credentials::passwordHash);
        boolean right = passwords.matches(password, hash);
        User known = user.filter(found -> right).orElseThrow(() -> {
            audit.failed(user);
            return new WrongCredentials();
        });
        if (!known.active()) {
            audit.refused(known);
            throw new Deactivated();
        }
        return known;
    }

    private void count(String email) {
        String address = Email.parse(email).map(Email::value).orElse("");
        try {
            limit.count(address);
        } catch (TooManyRequests locked) {
            audit.locked(address, () -> accounts.findByEmail(email));
            throw locked;
        }
    }
}
