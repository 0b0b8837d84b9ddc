package org.aitutor.platform.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes problems where JAX-RS does not reach: in servlets, filters and the authentication mechanism. */
public final class ProblemResponses {
    private ProblemResponses() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        String requestId = RequestId.of(request);
        byte[] body = problem.body(asked(request), requestId).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(RequestId.HEADER, requestId);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The path that was asked for, not the error page's. */
    private static String asked(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before instanceof String path ? path : request.getRequestURI();
    }
}
