package org.aitutor.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aitutor.platform.api.Problem;
import org.aitutor.platform.api.ProblemResponses;

/** Why nothing was served, said as {@code application/problem+json} like everywhere else. */
enum NotServed {
    MISSING(HttpServletResponse.SC_NOT_FOUND, "not-found", "There is nothing at this address."),
    READ_ONLY(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method-not-allowed", "This address can only be read.");

    private final int status;
    private final String code;
    private final String detail;

    NotServed(int status, String code, String detail) {
        this.status = status;
        this.code = code;
        this.detail = detail;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.OF_EVERY_FILE.forEach(response::setHeader);
        ProblemResponses.write(request, response, new Problem(status, code, detail));
    }
}
