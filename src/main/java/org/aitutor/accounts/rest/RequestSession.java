package org.aitutor.accounts.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.aitutor.accounts.Session;

/** The browser session that a request came in; a request with a bearer token has none. */
final class RequestSession {
    private static final String ATTRIBUTE = RequestSession.class.getName();

    private RequestSession() {}

    static void set(HttpServletRequest request, Session session) {
        request.setAttribute(ATTRIBUTE, session);
    }

    static Optional<Session> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Session session ? Optional.of(session) : Optional.empty();
    }
}
