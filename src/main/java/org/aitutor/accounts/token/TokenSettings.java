package org.aitutor.accounts.token;

import java.time.Duration;
import org.aitutor.platform.config.Settings;

/**
 * What tokens say and how long they hold.
 *
 * @param issuer {@code aitutor.token.issuer}: the installation, by its public address if it has one
 * @param access {@code aitutor.token.access-lifetime}: how long an access token holds
 * @param refresh {@code aitutor.token.refresh-lifetime}: how long a device stays signed in
 */
public record TokenSettings(String issuer, Duration access, Duration refresh) {
    static final String AUDIENCE = "ai-tutor";

    public static TokenSettings from(Settings settings) {
        return new TokenSettings(
                settings.text("aitutor.token.issuer", "ai-tutor"),
                settings.duration("aitutor.token.access-lifetime", Duration.ofMinutes(10)),
                settings.duration("aitutor.token.refresh-lifetime", Duration.ofDays(30)));
    }
}
