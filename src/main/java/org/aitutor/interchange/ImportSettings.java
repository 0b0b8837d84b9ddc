package org.aitutor.interchange;

import org.aitutor.platform.config.Settings;

/**
 * What may be imported.
 *
 * @param uploadBytes {@code aitutor.import.max-mebibytes}: the largest archive taken, in MiB (the server itself takes no
 *     body above 256)
 */
public record ImportSettings(long uploadBytes) {
    private static final long MEBIBYTE = 1L << 20;

    public static ImportSettings from(Settings settings) {
        return new ImportSettings(settings.whole("aitutor.import.max-mebibytes", 64, 1, 250) * MEBIBYTE);
    }
}
