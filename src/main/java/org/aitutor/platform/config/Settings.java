package org.aitutor.platform.config;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Reads settings for the features' {@code …Settings} records. Every key may also be given as an environment variable
 * (upper case, dots become underscores).
 */
@Singleton
public final class Settings {
    private final Config config;

    @Inject
    public Settings(Config config) {
        this.config = config;
    }

    public Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    public String text(String key, String preset) {
        return text(key).orElse(preset);
    }

    /** A switch. @throws WrongSetting unless the value is {@code true} or {@code false} */
    public boolean flag(String key, boolean preset) {
        return text(key).map(value -> parseFlag(key, value)).orElse(preset);
    }

    /** A number. @throws WrongSetting unless it is whole and of that range, both ends included */
    public int whole(String key, int preset, int least, int most) {
        return text(key).map(value -> parseWhole(key, value, least, most)).orElse(preset);
    }

    /** A duration in ISO-8601 ({@code PT30S}); @throws WrongSetting unless it is one, and positive. */
    public Duration duration(String key, Duration preset) {
        return text(key).map(value -> parseDuration(key, value)).orElse(preset);
    }

    private static boolean parseFlag(String key, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new WrongSetting(key, value, "true or false");
        };
    }

    private static int parseWhole(String key, String value, int least, int most) {
        String wanted = "a whole number from " + least + " to " + most;
        try {
            int number = Integer.parseInt(value);
            if (number < least || number > most) {
                throw new WrongSetting(key, value, wanted);
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new WrongSetting(key, value, wanted);
        }
    }

    private static Duration parseDuration(String key, String value) {
        String wanted = "a positive ISO-8601 duration such as PT30S";
        try {
            Duration duration = Duration.parse(value);
            if (duration.isNegative() || duration.isZero()) {
                throw new WrongSetting(key, value, wanted);
            }
            return duration;
        } catch (DateTimeParseException notADuration) {
            throw new WrongSetting(key, value, wanted);
        }
    }
}
