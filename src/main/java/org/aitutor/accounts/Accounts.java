package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.accounts.password.Passwords;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.security.Role;
import org.aitutor.platform.time.Ids;

/**
 * The accounts: how they come to be, and how what they may do changes.
 *
 * <p>An account takes three writes (claim, credentials, user), in that order; the last makes it be. One that dies on the
 * way leaves a claim that another registration takes over after ten minutes.
 */
@Singleton
public final class Accounts {
    private static final Duration PENDING = Duration.ofMinutes(10);

    private final UserRepository users;
    private final EmailClaimRepository claims;
    private final CredentialRepository credentials;
    private final SecurityVersions versions;
    private final Passwords passwords;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Accounts(
            UserRepository users,
            EmailClaimRepository claims,
            CredentialRepository credentials,
            SecurityVersions versions,
            Passwords passwords,
            Ids ids,
            Clock clock) {
        this.users = users;
        this.claims = claims;
        this.credentials = credentials;
        this.versions = versions;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<User> find(UserId id) {
        return users.find(id);
    }

    /** The account. @throws UserNotFound where there is none */
    public User get(UserId id) {
        return users.find(id).orElseThrow(UserNotFound::new);
    }

    /** What the people are called; whose account is gone is not among them. */
    public Map<UserId, String> displayNames(Collection<UserId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : users.findAll(ids).stream().collect(Collectors.toMap(User::id, User::displayName));
    }

    /** The account of that address, however it is spelled. */
    public Optional<User> findByEmail(String email) {
        return Email.parse(email).flatMap(claims::find).flatMap(claim -> users.find(claim.userId()));
    }

    public Slice<User> list(UserFilter filter, SliceRequest slice) {
        return users.list(filter, slice);
    }

    /**
     * Makes a student's account.
     *
     * @throws org.aitutor.platform.problem.InvalidInput naming each field that is wrong
     * @throws EmailTaken where the address has one
     */
    public User register(Registration registration) {
        registration.check(clock);
        String hash = passwords.hash(registration.password());
        User user = registration.toUser(new UserId(ids.next()), clock);
        claim(new Email(user.email()), user.id());
        credentials.putPasswordHash(user.id(), hash);
        users.insert(user);
        claims.confirm(new Email(user.email()), user.id());
        return user;
    }

    /** Changes what the person may say about themselves. @throws UserNotFound where there is none */
    public User change(UserId id, ProfileChange change) {
        return users.change(id, change.checked(), false).orElseThrow(UserNotFound::new);
    }

    /**
     * Gives the account these roles and no others; signs it out everywhere where they are new.
     *
     * @throws UserNotFound where there is none
     */
    public void grant(UserId id, Set<Role> roles) {
        changeAccess(id, UserChange.ofAccess(Optional.of(roles), Optional.empty()));
    }

    /** Changes what the person may do; signs them out everywhere where it does. @throws UserNotFound where there is none */
    public User changeAccess(UserId id, UserChange change) {
        boolean raise = change.touchesAccessOf(get(id));
        User changed = users.change(id, change, raise).orElseThrow(UserNotFound::new);
        if (raise) {
            versions.changed(id, changed.securityVersion());
        }
        return changed;
    }

    /**
     * Gives the account that password in the place of its own, and signs it out everywhere.
     *
     * @return the account as it is now
     * @throws UserNotFound where there is none
     */
    public User setPassword(UserId id, String password) {
        credentials.putPasswordHash(get(id).id(), passwords.hash(password));
        return signOutEverywhere(id);
    }

    /** Voids every session and token of the account. @return the account as it is now */
    public User signOutEverywhere(UserId id) {
        User raised = users.change(id, UserChange.NOTHING, true).orElseThrow(UserNotFound::new);
        versions.changed(id, raised.securityVersion());
        return raised;
    }

    private void claim(Email email, UserId userId) {
        Instant now = clock.instant();
        EmailClaim fresh = new EmailClaim(email, userId, Optional.of(now.plus(PENDING)));
        if (claims.insert(fresh)) {
            return;
        }
        EmailClaim old = claims.find(email).orElseThrow(EmailTaken::new);
        boolean abandoned =
                old.pendingUntil().filter(until -> until.isBefore(now)).isPresent()
                        && users.find(old.userId()).isEmpty();
        if (!abandoned || !claims.takeOver(old, fresh)) {
            throw new EmailTaken();
        }
    }
}
