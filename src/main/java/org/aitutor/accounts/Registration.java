package org.aitutor.accounts;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.password.PasswordRules;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Role;

/**
 * Somebody who wants an account, as they filled the form in.
 *
 * @param birthYear empty where it was not told
 */
public record Registration(
        String email, String password, String displayName, Optional<Integer> birthYear, boolean acceptedTerms) {
    private static final int OLDEST = 130;

    /** Without a year of birth, the terms accepted: for accounts that an administrator or the demo makes. */
    public static Registration of(String email, String password, String displayName) {
        return new Registration(email, password, displayName, Optional.empty(), true);
    }

    /** Says everything that is wrong at once. @throws InvalidInput naming each field */
    void check(Clock clock) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Email> address = Email.parse(email);
        if (address.isEmpty()) {
            errors.add(new FieldError("email", "is not an e-mail address"));
        }
        PasswordRules.problem(password, address.map(Email::value).orElse(email))
                .ifPresent(problem -> errors.add(new FieldError("password", problem)));
        DisplayName.problem(displayName).ifPresent(problem -> errors.add(new FieldError("displayName", problem)));
        birthYear
                .filter(year -> !isPlausible(year, Year.now(clock).getValue()))
                .ifPresent(year -> errors.add(new FieldError("birthYear", "is not a year of birth")));
        if (!acceptedTerms) {
            errors.add(new FieldError("acceptedTerms", "must be true: the terms have to be accepted"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** The account that comes of it: a student's. */
    User toUser(UserId id, Clock clock) {
        return new User(
                id,
                Email.of(email).value(),
                DisplayName.of(displayName),
                Set.of(Role.STUDENT),
                true,
                "en",
                "UTC",
                1,
                clock.instant(),
                birthYear);
    }

    private static boolean isPlausible(int year, int now) {
        return year >= now - OLDEST && year <= now;
    }

    @Override
    public String toString() {
        return "Registration[" + email + "]";
    }
}
