package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditAway;
import org.aitutor.accounts.audit.AuditEntry;
import org.aitutor.accounts.audit.AuditFilter;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.ratelimit.TooManyRequests;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.Test;

/** What of the accounts' life the audit log knows. */
class AuditedActsTest {
    private final Installation here = new Installation();
    private final User ada = here.student("ada@example.org");

    @Test
    void aWrongPasswordIsEnteredUnderTheAccountAndAnUnknownAddressUnderNobody() {
        assertThatExceptionOfType(WrongCredentials.class)
                .isThrownBy(() -> here.signIn().withPassword("ada@example.org", "not hers at all"));
        assertThatExceptionOfType(WrongCredentials.class)
                .isThrownBy(() -> here.signIn().withPassword("nobody@example.org", "not hers at all"));
        here.signIn().withPassword("ada@example.org", "a long password");

        assertThat(entered())
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.SIGN_IN_FAILED, AuditAction.SIGN_IN_FAILED);
        assertThat(entered().get(1).subject()).isEqualTo(here.pseudonyms.of(ada.id()));
        assertThat(entered().get(0).subject()).isEmpty();
    }

    @Test
    void aLockedAccountIsEnteredOnceInTenMinutes() {
        SignIn locked = here.signIn(email -> {
            throw new TooManyRequests(Duration.ofMinutes(1));
        });

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> locked.withPassword("ada@example.org", "a"))
                    .isInstanceOf(TooManyRequests.class);
        }
        here.clock.turn(Duration.ofMinutes(11));
        assertThatThrownBy(() -> locked.withPassword("ada@example.org", "a")).isInstanceOf(TooManyRequests.class);

        assertThat(entered())
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.SIGN_IN_LOCKED, AuditAction.SIGN_IN_LOCKED);
    }

    @Test
    void aNewRoleAndAClosedAccountAreEnteredWithWhoDidIt() {
        UserId root = new UserId("root");
        UserAdministration administration = new UserAdministration(here.accounts, here.audit);

        administration.change(
                root, ada.id(), UserChange.ofAccess(Optional.of(Set.of(Role.INSTRUCTOR)), Optional.of(false)));
        administration.change(root, ada.id(), UserChange.ofAccess(Optional.empty(), Optional.of(false)));
        administration.change(root, ada.id(), UserChange.ofAccess(Optional.empty(), Optional.of(true)));

        List<AuditEntry> entered = entered();
        assertThat(entered)
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.ACCOUNT_OPENED, AuditAction.ACCOUNT_CLOSED, AuditAction.ROLES_CHANGED);
        assertThat(entered.get(2).details()).isEqualTo(Map.of("from", "student", "to", "instructor"));
        assertThat(entered.get(2).actor()).isEqualTo(here.pseudonyms.of(root));
        assertThat(entered.get(2).subject()).isEqualTo(here.pseudonyms.of(ada.id()));
    }

    @Test
    void whatCannotBeEnteredIsNotDone() {
        UserAdministration administration = new UserAdministration(here.accounts, away());

        assertThatThrownBy(() -> administration.change(
                        new UserId("root"),
                        ada.id(),
                        UserChange.ofAccess(Optional.of(Set.of(Role.ADMIN)), Optional.empty())))
                .isInstanceOf(org.aitutor.platform.problem.Unavailable.class);

        assertThat(here.accounts.get(ada.id()).roles()).containsExactly(Role.STUDENT);
    }

    @Test
    void theFirstAdministratorIsEntered() {
        String token = here.invitation.invite("root@example.org").replaceFirst(".*token=", "");

        User root = here.firstAdmin.accept(token, "a long password", "Root");

        assertThat(entered()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.FIRST_ADMIN_CREATED);
            assertThat(entry.actor()).isEqualTo(here.pseudonyms.of(root.id()));
        });
    }

    /** A log that cannot be written. */
    private AuditLog away() {
        return new AuditLog(new AuditAway(), here.pseudonyms, here.ids, here.clock);
    }

    private List<AuditEntry> entered() {
        return here.audit.list(AuditFilter.ALL, SliceRequest.first(50)).items();
    }
}
