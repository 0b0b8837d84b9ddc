package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final Installation here = new Installation();
    private final User ada = here.student("ada@example.org");

    @Test
    void thePasswordOpensTheAccount() {
        assertThat(here.signIn().withPassword("Ada@example.org", "a long password"))
                .isEqualTo(ada);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        SignIn signIn = here.signIn();

        assertThatExceptionOfType(WrongCredentials.class)
                .isThrownBy(() -> signIn.withPassword("ada@example.org", "another password"));
        assertThatExceptionOfType(WrongCredentials.class)
                .isThrownBy(() -> signIn.withPassword("bob@example.org", "a long password"));
        assertThatExceptionOfType(WrongCredentials.class)
                .isThrownBy(() -> signIn.withPassword("no address", "a long password"));
    }

    @Test
    void thePasswordThatStandsInForAMissingHashOpensNothing() {
        assertThatExceptionOfType(WrongCredentials.class)
                .isThrownBy(() -> here.signIn().withPassword("bob@example.org", "nobody has this password"));
    }

    @Test
    void aClosedAccountStaysClosed() {
        here.accounts.changeAccess(ada.id(), UserChange.ofAccess(Optional.empty(), Optional.of(false)));

        assertThatExceptionOfType(Deactivated.class)
                .isThrownBy(() -> here.signIn().withPassword("ada@example.org", "a long password"));
    }

    @Test
    void theSamePasswordOnAnotherKeyboardIsTheSame() {
        here.accounts.register(Registration.of("zo\u00eb@example.org", "pa\u00dfw\u00f6rter sind lang", "Zo\u00eb"));

        User zoe = here.signIn().withPassword("zoe\u0308@example.org", "pa\u00dfwo\u0308rter sind lang");

        assertThat(zoe.displayName()).isEqualTo("Zo\u00eb");
    }
}
