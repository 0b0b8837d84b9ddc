package org.aitutor.accounts;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name that others see: 1 to 80 characters that can be seen, composed (NFC). */
final class DisplayName {
    private static final int LONGEST = 80;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private DisplayName() {}

    /** What is wrong with it, if anything. */
    static Optional<String> problem(String typed) {
        String name = of(typed);
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("must have 1 to " + LONGEST + " characters");
        }
        return INVISIBLE.matcher(name).find()
                ? Optional.of("must not have characters that cannot be seen")
                : Optional.empty();
    }

    static String of(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
