package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private final Installation here = new Installation();

    @Test
    void whoRegistersIsAStudent() {
        User user = here.student("ada@example.org");

        assertThat(user.roles()).containsExactly(Role.STUDENT);
        assertThat(here.accounts.findByEmail("ADA@example.org")).contains(user);
        assertThat(here.claims.find(Email.of("ada@example.org")).orElseThrow().pendingUntil())
                .isEmpty();
    }

    @Test
    void anAddressHasOneAccount() {
        here.student("ada@example.org");

        assertThatExceptionOfType(EmailTaken.class).isThrownBy(() -> here.student(" Ada@Example.org"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Registration wrong = new Registration("nobody", "short", " ", Optional.of(1800), false);

        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> here.accounts.register(wrong));

        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("email", "password", "displayName", "birthYear", "acceptedTerms");
    }

    @Test
    void aClaimWhoseAccountNeverCameToBeIsTakenOver() {
        Email email = Email.of("ada@example.org");
        here.claims.insert(new EmailClaim(
                email, new UserId("never"), Optional.of(here.clock.instant().plus(Duration.ofMinutes(10)))));

        assertThatExceptionOfType(EmailTaken.class).isThrownBy(() -> here.student("ada@example.org"));
        here.clock.turn(Duration.ofMinutes(11));
        User user = here.student("ada@example.org");

        assertThat(here.accounts.findByEmail("ada@example.org")).contains(user);
    }

    @Test
    void aClaimWhoseAccountCameToBeIsKeptThoughItWasNeverConfirmed() {
        User user = here.student("ada@example.org");
        EmailClaim confirmed = here.claims.find(Email.of(user.email())).orElseThrow();
        here.claims.takeOver(
                confirmed, new EmailClaim(confirmed.email(), user.id(), Optional.of(here.clock.instant())));
        here.clock.turn(Duration.ofDays(1));

        assertThatExceptionOfType(EmailTaken.class).isThrownBy(() -> here.student("ada@example.org"));
    }

    @Test
    void aNewRoleSignsOutAndTheSameRoleDoesNot() {
        User user = here.student("ada@example.org");

        here.accounts.grant(user.id(), Set.of(Role.STUDENT));
        long same = here.accounts.get(user.id()).securityVersion();
        here.accounts.grant(user.id(), Set.of(Role.INSTRUCTOR));
        long raised = here.accounts.get(user.id()).securityVersion();

        assertThat(same).isEqualTo(user.securityVersion());
        assertThat(raised).isGreaterThan(same);
    }

    @Test
    void administratorsDoNotLockThemselvesOut() {
        User admin = here.student("ada@example.org");
        here.accounts.grant(admin.id(), Set.of(Role.ADMIN));
        UserAdministration administration = new UserAdministration(here.accounts, here.audit);
        UserChange closing = UserChange.ofAccess(Optional.empty(), Optional.of(false));

        assertThatExceptionOfType(OwnAccess.class)
                .isThrownBy(() -> administration.change(admin.id(), admin.id(), closing));
    }
}
