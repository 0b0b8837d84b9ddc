package org.aitutor.accounts;

import java.time.Duration;
import org.aitutor.platform.config.Settings;

/**
 * How long a browser stays signed in.
 *
 * @param idle {@code aitutor.session.idle}: how long a browser stays signed in without a request
 * @param absolute {@code aitutor.session.absolute}: how long it stays signed in at most
 */
public record SessionSettings(Duration idle, Duration absolute) {
    public static SessionSettings from(Settings settings) {
        return new SessionSettings(
                settings.duration("aitutor.session.idle", Duration.ofDays(7)),
                settings.duration("aitutor.session.absolute", Duration.ofDays(30)));
    }
}
