package org.aitutor.platform.listener;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which paths and hosts can be read; what is said of the others. */
final class RequestLine {
    /** Printable, with nothing to decode: what nearly every path is. */
    private static final Pattern PLAIN = Pattern.compile("/[!-$&-\\[\\]-~]*");

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})");
    private static final Pattern HOST = Pattern.compile("[^\\[\\]:]*(:\\d*)?|\\[[^\\[\\]]+](:\\d*)?");
    private static final String WHOLE_SERVER = "*";

    private RequestLine() {}

    /**
     * What is wrong with a path.
     *
     * @param path as it was sent, a character for each byte
     */
    static Optional<String> errorOfPath(String path) {
        if (path.equals(WHOLE_SERVER) || (PLAIN.matcher(path).matches() && !path.contains(".."))) {
            return Optional.empty();
        }
        if (!path.startsWith("/")) {
            return Optional.of("must begin with /");
        }
        if (BROKEN_ESCAPE.matcher(path).find()) {
            return Optional.of("holds a % that is not followed by two hexadecimal digits");
        }
        return decoded(path).map(RequestLine::errorOfDecoded).orElse(Optional.of("holds bytes that are not UTF-8"));
    }

    /** Whether a {@code Host} header names a host and, where there is a colon, a port. */
    static boolean isHost(String host) {
        return HOST.matcher(host.strip()).matches();
    }

    private static Optional<String> errorOfDecoded(String path) {
        if (path.indexOf('\0') >= 0) {
            return Optional.of("holds a NUL character");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("holds a backslash");
        }
        return leavesTheRoot(path) ? Optional.of("leads out of this server") : Optional.empty();
    }

    private static boolean leavesTheRoot(String path) {
        int depth = 0;
        for (String segment : Arrays.asList(path.split("/+", -1))) {
            depth += segment.equals("..") ? -1 : segment.isEmpty() || segment.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decoded(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
        for (int at = 0; at < path.length(); at++) {
            if (path.charAt(at) == '%') {
                bytes.write(Integer.parseInt(path.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(path.charAt(at));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
