package org.aitutor.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aitutor.platform.problem.InvalidInput;

/**
 * An e-mail address as we compare it: in Unicode's compatibility form (NFKC), in lower case, without blanks around it.
 * Two spellings of one address are one account.
 */
public record Email(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SOUND = Pattern.compile(
            "[^\\s@\\p{Cntrl}\\p{Cf}<>\"(),:;]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.-]{0,188}[\\p{L}\\p{M}\\p{N}])?");

    /** The address that was typed. @throws InvalidInput naming {@code email} where it is none */
    public static Email of(String typed) {
        return parse(typed).orElseThrow(() -> new InvalidInput("email", "is not an e-mail address"));
    }

    /** The address that was typed; empty where it is none. */
    public static Optional<Email> parse(String typed) {
        if (typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String normal =
                Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean sound = normal.length() <= LONGEST
                && !normal.contains("..")
                && normal.indexOf('.', normal.indexOf('@')) > 0
                && SOUND.matcher(normal).matches();
        return sound ? Optional.of(new Email(normal)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
