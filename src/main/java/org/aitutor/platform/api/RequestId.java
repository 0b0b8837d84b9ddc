package org.aitutor.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id by which one request is found in every log: taken from {@code X-Request-Id} where a proxy set a sound one, else
 * made. It stands in the answer's {@code X-Request-Id} and in a problem's {@code traceId}.
 */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The request's id: the same for every call within the request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = of(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The id of a request with that header's value. */
    public static String of(@Nullable String given) {
        return given != null && SOUND.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
