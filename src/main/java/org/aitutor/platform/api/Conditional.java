package org.aitutor.platform.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.problem.Stale;
import org.jspecify.annotations.Nullable;

/**
 * Conditional requests (RFC 9110, section 13). Our tags are strong; only their opaque part is compared, since a proxy
 * that compresses makes them weak.
 */
public final class Conditional {
    private Conditional() {}

    /** 304 where the client has that version already, else the body with its {@code ETag}. */
    public static Response.ResponseBuilder get(HttpHeaders headers, String version, Supplier<Object> body) {
        String given = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Response.ResponseBuilder answer =
                given != null && lists(given, version) ? Response.notModified() : Response.ok(body.get());
        return answer.header(HttpHeaders.ETAG, '"' + version + '"');
    }

    /**
     * Whether the client changes the version that stands.
     *
     * @throws InvalidInput without {@code If-Match}
     * @throws Stale where another version stands
     */
    public static void requireMatch(HttpHeaders headers, String version) {
        if (!lists(ifMatch(headers), version)) {
            throw new Stale();
        }
    }

    /** The version that the client read. @throws InvalidInput where it does not say one */
    public static String matched(HttpHeaders headers) {
        return opaque(ifMatch(headers));
    }

    private static String ifMatch(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .orElseThrow(() -> new InvalidInput("If-Match", "is needed: send the ETag that you read"));
    }

    private static boolean lists(String header, @Nullable String version) {
        return Arrays.stream(header.split(",", -1))
                .map(Conditional::opaque)
                .anyMatch(tag -> tag.equals(version) || "*".equals(tag));
    }

    private static String opaque(String tag) {
        String strong = tag.strip().startsWith("W/") ? tag.strip().substring(2) : tag.strip();
        boolean quoted = strong.length() > 1 && strong.startsWith("\"") && strong.endsWith("\"");
        return quoted ? strong.substring(1, strong.length() - 1) : strong;
    }
}
