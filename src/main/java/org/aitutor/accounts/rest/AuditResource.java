package org.aitutor.accounts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The audit log, for administrators. */
@Path("admin/audit")
@Singleton
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class AuditResource {
    private final AuditLog log;
    private final AuditPeople people;

    @Inject
    AuditResource(AuditLog log, AuditPeople people) {
        this.log = log;
        this.people = people;
    }

    @GET
    @Operation(
            summary = "List the audit log",
            description = "Newest first; of one action (such as sign-in-failed), or of one account by its id.")
    @APIResponseSchema(value = AuditView.class, responseCode = "200", responseDescription = "A page of entries")
    public Response list(
            @QueryParam("action") @Nullable String action,
            @QueryParam("user") @Nullable String user,
            @BeanParam PageParameters page,
            @Context UriInfo uri) {
        var entries = log.list(people.filter(action, user), page.toSlice());
        return Paged.ok(Page.of(entries, people.views(entries.items())), uri).build();
    }
}
