package org.aitutor.accounts.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.aitutor.accounts.token.AccessToken;

/** What a request's bearer token says. */
final class RequestIdentity {
    private static final String ATTRIBUTE = RequestIdentity.class.getName();

    private RequestIdentity() {}

    static void set(HttpServletRequest request, AccessToken token) {
        request.setAttribute(ATTRIBUTE, token);
    }

    /** The id of the session or of the refresh family that the request comes from; an empty text for a visitor's. */
    static String placeOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof AccessToken token
                ? token.familyId()
                : RequestSession.of(request)
                        .map(session -> session.id().value())
                        .orElse("");
    }
}
