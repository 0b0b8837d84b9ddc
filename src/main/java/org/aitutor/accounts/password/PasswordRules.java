package org.aitutor.accounts.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: long ones that are neither the address nor among the commonest. No rules about
 * digits and signs, which make passwords worse (NIST SP 800-63B, 5.1.1).
 */
public final class PasswordRules {
    static final int LONGEST = 200;

    private static final int SHORTEST = 10;
    private static final int FEWEST_DIFFERENT = 4;
    private static final Set<String> COMMON = load();

    private PasswordRules() {}

    /** What is wrong with it, if anything, as a sentence that does not repeat it. */
    public static Optional<String> problem(String password, String email) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("must have " + SHORTEST + " to " + LONGEST + " characters");
        }
        String plain = password.toLowerCase(Locale.ROOT).strip();
        if (plain.equals(email.toLowerCase(Locale.ROOT).strip())) {
            return Optional.of("must not be the e-mail address");
        }
        return COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT
                ? Optional.of("is one of the first that anybody would try")
                : Optional.empty();
    }

    private static Set<String> load() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
