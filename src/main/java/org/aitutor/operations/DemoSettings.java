package org.aitutor.operations;

import java.util.Optional;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.config.WrongSetting;

/**
 * Whether there is a demo.
 *
 * @param password of the three demo accounts: {@code aitutor.demo-password}, needed where {@code aitutor.demo} is true;
 *     empty where it is false, the default
 */
record DemoSettings(Optional<String> password) {
    static DemoSettings from(Settings settings) {
        if (!settings.flag("aitutor.demo", false)) {
            return new DemoSettings(Optional.empty());
        }
        return new DemoSettings(Optional.of(settings.text("aitutor.demo-password")
                .orElseThrow(
                        () -> new WrongSetting("aitutor.demo-password", "", "a password, since there is a demo"))));
    }

    @Override
    public String toString() {
        return "DemoSettings[demo=" + password.isPresent() + "]";
    }
}
