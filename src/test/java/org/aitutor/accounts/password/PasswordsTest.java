package org.aitutor.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(1);

    @Test
    void theHashNamesItsParametersAndIsNeverTheSame() {
        String one = passwords.hash("a long password");
        String other = passwords.hash("a long password");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(other);
        assertThat(passwords.matches("a long password", Optional.of(one))).isTrue();
        assertThat(passwords.matches("a wrong password", Optional.of(one))).isFalse();
    }

    @Test
    void nothingMatchesNoHashAndNothingEndlessIsHashed() {
        assertThat(passwords.matches("nobody has this password", Optional.empty()))
                .isFalse();
        assertThat(passwords.matches("x".repeat(10_000_000), Optional.empty())).isFalse();
    }
}
