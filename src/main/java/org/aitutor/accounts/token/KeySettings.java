package org.aitutor.accounts.token;

import java.time.Duration;
import org.aitutor.platform.config.Settings;

/**
 * How long keys are used.
 *
 * @param rotation {@code aitutor.token.key-rotation}: how long a key signs before the next one does
 */
public record KeySettings(Duration rotation) {
    public static KeySettings from(Settings settings) {
        return new KeySettings(settings.duration("aitutor.token.key-rotation", Duration.ofDays(30)));
    }
}
