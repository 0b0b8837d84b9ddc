package org.aitutor.accounts.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a long password",
                "zehn zeich",
                "\u043f\u0430\u0440\u043e\u043b\u044c \u0434\u043b\u0438\u043d\u043d\u044b\u0439"
            })
    void aLongPasswordIsGoodEnough(String password) {
        assertThat(PasswordRules.problem(password, "ada@example.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ninechars", "1234567890", "Password123", "aaaaaaaaaaaa", "abababababab", "ADA@example.org"})
    void whatAnybodyWouldTryIsNot(String password) {
        assertThat(PasswordRules.problem(password, "ada@example.org")).isPresent();
    }

    @Test
    void anEndlessPasswordIsNot() {
        assertThat(PasswordRules.problem("abcdefghij".repeat(20), "")).isEmpty();
        assertThat(PasswordRules.problem("abcdefghij".repeat(20) + "k", "")).isPresent();
    }
}
