package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.password.Passwords;

/** Proves by a password who somebody is. It takes as long for an address that nobody has as for any other. */
@Singleton
public final class SignIn {
    private final Accounts accounts;
    private final CredentialRepository credentials;
    private final Passwords passwords;
    private final SignInLimit limit;

    @Inject
    public SignIn(Accounts accounts, CredentialRepository credentials, Passwords passwords, SignInLimit limit) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.limit = limit;
    }

    /**
     * The account that these belong to.
     *
     * @throws WrongCredentials where they do not belong together
     * @throws Deactivated where they do, but the account is closed
     * @throws org.aitutor.platform.ratelimit.TooManyRequests where this address was tried too often
     */
    public User withPassword(String email, String password) {
        limit.count(Email.parse(email).map(Email::value).orElse(""));
        Optional<User> user = accounts.findByEmail(email);
        Optional<String> hash = user.map(User::id).flatMap(credentials::passwordHash);
        boolean right = passwords.matches(password, hash);
        User known = user.filter(found -> right).orElseThrow(WrongCredentials::new);
        if (!known.active()) {
            throw new Deactivated();
        }
        return known;
    }
}
