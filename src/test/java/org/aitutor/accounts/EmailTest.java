package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {
    @Test
    void spellingsOfOneAddressAreOne() {
        Email plain = Email.of("ada@example.org");

        assertThat(Email.of("  ADA@Example.ORG ")).isEqualTo(plain);
        assertThat(Email.of("\uFF41da@example\uFF0Eorg")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "@example.org",
                "ada@",
                "ada@localhost",
                "ada@@example.org",
                "a da@example.org",
                "ada@exa mple.org",
                "ada@example..org",
                "ada@.example.org",
                "ada@example.org.",
                "a\u0000da@example.org",
                "a\u200Bda@example.org",
                "\"<script>\"@example.org"
            })
    void whatIsNoAddressIsNone(String typed) {
        assertThat(Email.parse(typed)).isEmpty();
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(Email.parse("a@" + "b.".repeat(100_000) + "org")).isEmpty();
    }
}
