package org.aitutor.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file of the web UI, in every encoding it was built in, best first, the plain one last.
 *
 * @param headers what goes out with it beside its type, length, encoding and tag
 */
record WebFile(String type, List<Encoded> encodings, Map<String, String> headers) {
    private static final Map<String, String> ENCODINGS = Map.of("br", ".br", "gzip", ".gz");
    private static final List<String> BEST_FIRST = List.of("br", "gzip");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");

    static WebFile read(String path, WebUi.Files source) {
        List<Encoded> encodings = new ArrayList<>();
        for (String name : BEST_FIRST) {
            source.read(path + ENCODINGS.get(name))
                    .ifPresent(bytes -> encodings.add(Encoded.of(Optional.of(name), bytes)));
        }
        encodings.add(Encoded.of(Optional.empty(), source.read(path).orElseThrow()));
        return new WebFile(typeOf(path), List.copyOf(encodings), headersOf(path));
    }

    /** The best encoding that an {@code Accept-Encoding} header allows; without one, the file as it is. */
    Encoded acceptedBy(@Nullable String acceptEncoding) {
        String accepted = acceptEncoding == null ? "" : acceptEncoding.toLowerCase(Locale.ROOT);
        return encodings.stream()
                .filter(one ->
                        one.encoding().map(name -> allows(accepted, name)).orElse(true))
                .findFirst()
                .orElseThrow();
    }

    private static boolean allows(String accepted, String name) {
        return Pattern.compile("(^|,)\\s*" + name + "\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))[^,]*)?(,|$)")
                .matcher(accepted)
                .find();
    }

    private static Map<String, String> headersOf(String path) {
        Map<String, String> headers = new HashMap<>(SecurityHeaders.OF_EVERY_FILE);
        headers.put("Vary", "Accept-Encoding");
        headers.put("Cache-Control", cacheControl(path));
        if (path.endsWith(".html")) {
            headers.putAll(SecurityHeaders.OF_PAGES);
        }
        return Map.copyOf(headers);
    }

    private static String cacheControl(String path) {
        if (path.startsWith("/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        return path.endsWith(".html") ? "no-cache" : "public, max-age=3600";
    }

    private static String typeOf(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
