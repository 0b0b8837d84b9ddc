package org.aitutor.accounts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;

/** What a person changes about themselves, as they typed it; what is empty stays. */
public record ProfileChange(Optional<String> displayName, Optional<String> locale, Optional<String> timeZone) {
    private static final int LONGEST = 40;

    /** The change, normalised. @throws InvalidInput naming each field that is wrong */
    UserChange checked() {
        List<FieldError> errors = new ArrayList<>();
        displayName
                .flatMap(DisplayName::problem)
                .ifPresent(problem -> errors.add(new FieldError("displayName", problem)));
        locale.filter(tag -> !isLocale(tag))
                .ifPresent(tag -> errors.add(new FieldError("locale", "is not a language tag such as en or de-CH")));
        timeZone.filter(name -> !isTimeZone(name))
                .ifPresent(name -> errors.add(new FieldError("timeZone", "is not a time zone such as Europe/Berlin")));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return UserChange.ofProfile(displayName.map(DisplayName::of), locale, timeZone);
    }

    private static boolean isLocale(String tag) {
        try {
            return !tag.isBlank()
                    && tag.length() <= LONGEST
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private static boolean isTimeZone(String name) {
        try {
            return name.length() <= LONGEST && !ZoneId.of(name).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
