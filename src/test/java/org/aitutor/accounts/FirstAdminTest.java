package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.Test;

class FirstAdminTest {
    private final Installation here = new Installation();

    @Test
    void theLinkMakesTheFirstAdministrator() {
        String token = invite("root@example.org");

        User admin = here.firstAdmin.accept(token, "a long password", "Root");

        assertThat(admin.roles()).containsExactly(Role.ADMIN);
        assertThat(here.signIn().withPassword("root@example.org", "a long password"))
                .isEqualTo(admin);
    }

    @Test
    void theLinkIsGoodOnceAndForADay() {
        String old = invite("root@example.org");
        here.clock.turn(Duration.ofDays(1));

        assertThatExceptionOfType(InvitationVoid.class)
                .isThrownBy(() -> here.firstAdmin.accept(old, "a long password", "Root"));
        assertThatExceptionOfType(InvitationVoid.class)
                .isThrownBy(() -> here.firstAdmin.accept("made up", "a long password", "Root"));
    }

    @Test
    void aPasswordThatIsTooShortDoesNotUseTheLinkUp() {
        String token = invite("root@example.org");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> here.firstAdmin.accept(token, "short", "Root"));

        assertThat(here.firstAdmin.accept(token, "a long password", "Root").is(Role.ADMIN))
                .isTrue();
    }

    @Test
    void onceThereIsOneNobodyElseComesInThisWay() {
        String first = invite("root@example.org");
        String second = invite("evil@example.org");
        here.firstAdmin.accept(first, "a long password", "Root");

        assertThatExceptionOfType(AdminExists.class).isThrownBy(() -> here.invitation.invite("evil@example.org"));
        assertThatExceptionOfType(AdminExists.class)
                .isThrownBy(() -> here.firstAdmin.accept(second, "a long password", "Evil"));
    }

    @Test
    void whoHasAnAccountAlreadyKeepsIt() {
        User ada = here.student("ada@example.org");

        User admin = here.firstAdmin.accept(invite("ada@example.org"), "another long password", "Ada");

        assertThat(admin.id()).isEqualTo(ada.id());
        assertThat(here.signIn().withPassword("ada@example.org", "another long password"))
                .isEqualTo(admin);
    }

    private String invite(String email) {
        return here.invitation.invite(email).replaceFirst(".*token=", "");
    }
}
