package org.aitutor.platform.blobs;

import java.util.Map;

/**
 * As what a blob is sent.
 *
 * @param inline whether a browser may show it in place; what could run code is handed over as a file only
 */
record MediaType(String name, boolean inline) {
    private static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"));
    private static final MediaType ANY = new MediaType("application/octet-stream", false);

    static MediaType ofExtension(String extension) {
        String harmless = HARMLESS.get(extension);
        return harmless == null ? ANY : new MediaType(harmless, true);
    }

    String disposition(BlobRef blob) {
        return inline ? "inline" : "attachment; filename=\"" + blob.sha256() + '.' + blob.extension() + '"';
    }
}
