package org.aitutor.accounts.token;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aitutor.platform.security.Secrets;

/**
 * The text of a refresh token: family, generation, and a signature over both. None is kept; the signature tells ours from
 * forged ones, and makes the same generation the same text.
 */
@Singleton
final class RefreshTokens {
    private static final String PURPOSE = "refresh-token";
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}\\.([0-9]{1,9}))\\.([A-Za-z0-9_-]{43})");
    private static final int FAMILY = 36;

    private final Secrets secrets;

    @Inject
    RefreshTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    record Parsed(String familyId, int generation) {}

    String write(String familyId, int generation) {
        String text = familyId + "." + generation;
        return text + "." + secrets.sign(PURPOSE, text);
    }

    /** What it names; empty where it is not ours. */
    Optional<Parsed> parse(String token) {
        Matcher form = FORM.matcher(token);
        return form.matches() && secrets.verify(PURPOSE, form.group(1), form.group(3))
                ? Optional.of(new Parsed(token.substring(0, FAMILY), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }
}
