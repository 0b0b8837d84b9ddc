package org.aitutor.practice.grading;

import java.util.Optional;
import java.util.Set;

/** A number as it was written, and the unit before or behind it. */
record Quantity(String number, Optional<String> unit) {

    private static final int LONGEST = 80;
    private static final Set<Character> CURRENCIES = Set.of('$', '€', '£');

    /** Takes the unit off a text such as {@code 5.2 km/h} or {@code $3}; without one, the text is the number. */
    static Quantity split(String raw) {
        String text = raw.strip();
        Limits.checkLength(text);
        if (text.length() > 1 && CURRENCIES.contains(text.charAt(0)) && text.charAt(1) != '$') {
            String number = text.substring(1);
            return number.indexOf('$') < 0 ? new Quantity(number, Optional.of(text.substring(0, 1))) : plain(text);
        }
        boolean mayCarryUnit = text.length() <= LONGEST && !Numbers.isNumber(text);
        return mayCarryUnit ? behind(text) : plain(text);
    }

    private static Quantity behind(String text) {
        for (int at = 1; at < text.length(); at++) {
            String unit = text.substring(at).strip();
            boolean starts = Character.isLetter(text.charAt(at)) || "°€£$µ".indexOf(text.charAt(at)) >= 0;
            if (starts && Units.read(unit).isPresent() && Numbers.isNumber(text.substring(0, at))) {
                return new Quantity(text.substring(0, at).strip(), Optional.of(unit));
            }
        }
        return plain(text);
    }

    private static Quantity plain(String text) {
        return new Quantity(text, Optional.empty());
    }
}
