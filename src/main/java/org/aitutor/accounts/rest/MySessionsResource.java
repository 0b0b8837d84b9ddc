package org.aitutor.accounts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.token.SignedInPlaces;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the caller is signed in: browsers and apps. */
@Path("users/me/sessions")
@Singleton
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class MySessionsResource {
    private final SignedInPlaces places;
    private final BrowserSignIn browser;
    private final CurrentCaller caller;

    @Inject
    MySessionsResource(SignedInPlaces places, BrowserSignIn browser, CurrentCaller caller) {
        this.places = places;
        this.browser = browser;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List where the account is signed in")
    public Page<SessionView> list(@Context HttpServletRequest http) {
        String current = RequestIdentity.placeOf(http);
        List<SessionView> views = Stream.concat(
                        places.browsers(me()).stream().map(session -> SessionView.of(session, current)),
                        places.apps(me()).stream().map(family -> SessionView.of(family, current)))
                .sorted(Comparator.comparing(SessionView::createdAt).reversed())
                .toList();
        return new Page<>(views, null);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End one session")
    public void end(@PathParam("id") String id) {
        places.end(me(), id);
    }

    /** Ends all others. The browser that asks gets a new session, an app goes on with its refresh token. */
    @DELETE
    @Operation(summary = "End all other sessions")
    @APIResponse(responseCode = "204", description = "They are over")
    public Response endOthers(@Context HttpServletRequest http) {
        var user = places.endOthers(me(), RequestIdentity.placeOf(http));
        Response.ResponseBuilder answer = Response.noContent();
        return RequestSession.of(http).isPresent()
                ? browser.begin(user, http, answer).build()
                : answer.build();
    }

    private UserId me() {
        return new UserId(caller.get().userId());
    }
}
