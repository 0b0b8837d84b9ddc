package org.aitutor.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Why nothing was served, said as {@code application/problem+json} like everywhere else. */
enum NotServed {
    MISSING(HttpServletResponse.SC_NOT_FOUND, "Not Found", "There is nothing at this address."),
    READ_ONLY(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Method Not Allowed", "This address can only be read.");

    private final int status;
    private final String body;

    NotServed(int status, String title, String detail) {
        this.status = status;
        this.body = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail);
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.OF_EVERY_FILE.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        response.setContentType("application/problem+json");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
