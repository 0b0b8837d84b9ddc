package org.aitutor.platform.config;

/** A setting has a value that cannot be used. The deployment fails with this message. */
public final class WrongSetting extends IllegalStateException {
    public WrongSetting(String key, String value, String wanted) {
        super("Setting " + key + " is \"" + value + "\", but must be " + wanted + ".");
    }
}
