package org.aitutor.operations;

import java.util.Optional;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.config.WrongSetting;

/**
 * Whether there is a demo.
 *
 * <p>{@code aitutor.demo}: the demo course and its three accounts are there
 *
 * @param password {@code aitutor.demo-password}: the password of the three demo accounts; needed where there is a demo
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
