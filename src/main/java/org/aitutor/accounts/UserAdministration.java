package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.platform.security.Role;

/** What administrators do to accounts. Nobody locks themselves out: own access is another administrator's to change. */
@Singleton
public final class UserAdministration {
    private final Accounts accounts;
    private final AuditLog audit;

    @Inject
    public UserAdministration(Accounts accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Changes roles or closes and opens an account; signs the person out everywhere where that changes anything.
     *
     * @throws UserNotFound where there is none
     * @throws OwnAccess where it is the administrator's own
     */
    public User change(UserId administrator, UserId id, UserChange change) {
        User user = accounts.get(id);
        if (administrator.equals(id) && change.touchesAccessOf(user)) {
            throw new OwnAccess();
        }
        facts(user, change).forEach(fact -> audit.require(fact.by(administrator)));
        return accounts.changeAccess(id, change);
    }

    private static List<AuditFact> facts(User user, UserChange change) {
        List<AuditFact> facts = new ArrayList<>();
        change.roles()
                .filter(wanted -> !wanted.equals(user.roles()))
                .ifPresent(wanted -> facts.add(AuditFact.of(AuditAction.ROLES_CHANGED)
                        .with(Map.of("from", names(user.roles()), "to", names(wanted)))));
        change.active()
                .filter(wanted -> wanted != user.active())
                .ifPresent(wanted ->
                        facts.add(AuditFact.of(wanted ? AuditAction.ACCOUNT_OPENED : AuditAction.ACCOUNT_CLOSED)));
        return facts.stream().map(fact -> fact.concerning(user.id())).toList();
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::apiName).sorted().collect(Collectors.joining(","));
    }
}
