package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.platform.security.Role;

/** Turns an invitation into the first administrator. */
@Singleton
public final class FirstAdmin {
    private final FirstAdminInvitation invitation;
    private final OneTimeTokenRepository invitations;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public FirstAdmin(
            FirstAdminInvitation invitation,
            OneTimeTokenRepository invitations,
            Accounts accounts,
            AuditLog audit,
            Clock clock) {
        this.invitation = invitation;
        this.invitations = invitations;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the account, or gives the role to the one that the invited address has, with the new password. What is wrong
     * with the password or the name is said before the invitation is used up.
     *
     * @throws InvitationVoid where the token is not good any more
     * @throws AdminExists where somebody came first
     * @throws org.aitutor.platform.problem.InvalidInput naming each field that is wrong
     */
    public User accept(String token, String password, String displayName) {
        invitation.requireNone();
        Registration.of("somebody@invited.example", password, displayName).check(clock);
        OneTimeToken taken = invitations
                .take(Digests.sha256(token))
                .filter(found -> FirstAdminInvitation.PURPOSE.equals(found.purpose()))
                .filter(found -> found.expiresAt().isAfter(clock.instant()))
                .orElseThrow(InvitationVoid::new);
        UserId id = accounts.findByEmail(taken.email())
                .map(known -> accounts.setPassword(known.id(), password))
                .orElseGet(() -> accounts.register(Registration.of(taken.email(), password, displayName)))
                .id();
        audit.require(AuditFact.of(AuditAction.FIRST_ADMIN_CREATED).by(id));
        accounts.grant(id, Set.of(Role.ADMIN));
        return accounts.get(id);
    }
}
