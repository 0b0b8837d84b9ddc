package org.aitutor.platform.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Answers with a page, and names the next one in the {@code Link} header (RFC 8288). */
public final class Paged {
    private Paged() {}

    public static Response.ResponseBuilder ok(Page<?> page, UriInfo uri) {
        return linked(Response.ok(page), page, uri);
    }

    /** The answer, with the link to the page behind this one. */
    public static Response.ResponseBuilder linked(Response.ResponseBuilder answer, Page<?> page, UriInfo uri) {
        String next = page.next();
        if (next != null) {
            URI link =
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
            answer.header("Link", "<" + link.getRawPath() + "?" + link.getRawQuery() + ">; rel=\"next\"");
        }
        return answer;
    }
}
