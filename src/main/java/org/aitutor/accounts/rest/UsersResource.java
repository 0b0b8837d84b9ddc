package org.aitutor.accounts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.UserAdministration;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All accounts, for administrators. */
@Path("users")
@Singleton
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class UsersResource {
    private final Accounts accounts;
    private final UserAdministration administration;
    private final CurrentCaller caller;

    @Inject
    UsersResource(Accounts accounts, UserAdministration administration, CurrentCaller caller) {
        this.accounts = accounts;
        this.administration = administration;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List the accounts")
    @APIResponseSchema(value = UserView.class, responseCode = "200", responseDescription = "A page of accounts")
    public Response list(
            @QueryParam("role") @Nullable String role,
            @QueryParam("active") @Nullable String active,
            @QueryParam("q") @Nullable String text,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        var users = accounts.list(UserQuery.filter(role, active, text), page.toSlice());
        return Paged.ok(Page.of(users, UserView::of), uri).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an account")
    public UserView read(@PathParam("id") String id) {
        return UserView.of(accounts.get(new UserId(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what an account may do")
    public UserView change(@PathParam("id") String id, @Nullable AccessRequest request) {
        UserId administrator = new UserId(caller.get().userId());
        return UserView.of(administration.change(
                administrator, new UserId(id), Texts.body(request).toChange()));
    }
}
