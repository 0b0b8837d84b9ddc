package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The way in to an installation that has no administrator: a link that is good once, for a day. */
@Singleton
public final class FirstAdminInvitation {
    static final String PURPOSE = "first-admin";

    private static final Duration LIFETIME = Duration.ofDays(1);

    private final Administrators administrators;
    private final OneTimeTokenRepository invitations;
    private final RandomTokens random;
    private final Clock clock;

    @Inject
    public FirstAdminInvitation(
            Administrators administrators, OneTimeTokenRepository invitations, RandomTokens random, Clock clock) {
        this.administrators = administrators;
        this.invitations = invitations;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Invites the person of that address.
     *
     * @return the path of the page where they choose a password, with the token in it
     * @throws org.aitutor.platform.problem.InvalidInput where it is no address
     * @throws AdminExists where there is an administrator
     */
    public String invite(String email) {
        Email address = Email.of(email);
        requireNone();
        String token = random.next();
        invitations.insert(new OneTimeToken(
                Digests.sha256(token), PURPOSE, address.value(), clock.instant().plus(LIFETIME)));
        return "/first-admin?token=" + token;
    }

    /** Whether nobody administers this installation yet. */
    public boolean isNeeded() {
        return !administrators.exist();
    }

    /** Refuses where somebody does. @throws AdminExists then */
    void requireNone() {
        if (!isNeeded()) {
            throw new AdminExists();
        }
    }
}
