package org.aitutor.tutor.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.tutor.CourseFlags;
import org.aitutor.tutor.Flag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom the tutor could not help alone, for who teaches the course. */
@Path("courses/{id}/flags")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tutor")
public class FlagResource {
    private final CourseFlags flags;
    private final Accounts accounts;
    private final CurrentCaller caller;

    @Inject
    public FlagResource(CourseFlags flags, Accounts accounts, CurrentCaller caller) {
        this.flags = flags;
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    @Operation(
            summary = "List the students of a course to look after",
            description = "Whose message to the tutor spoke of harm, and when; never what it said.")
    @APIResponseSchema(
            value = FlagView.class,
            responseCode = "200",
            responseDescription = "A page of flags, newest first")
    public Response flags(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        UserId instructor = new UserId(caller.get().userId());
        Slice<Flag> raised = flags.of(instructor, new CourseId(id), paging.toSlice());
        Map<UserId, String> names = accounts.displayNames(
                raised.items().stream().map(Flag::student).distinct().toList());
        return Paged.ok(Page.of(raised, flag -> FlagView.of(flag, names.get(flag.student()))), uri)
                .build();
    }
}
