package org.aitutor.learning.rest;

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
import org.aitutor.learning.Enrollment;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is enrolled in a course, for who teaches it. */
@Path("courses/{id}/enrollments")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class RosterResource {
    private final Enrollments enrollments;
    private final Accounts accounts;
    private final CurrentCaller caller;

    @Inject
    public RosterResource(Enrollments enrollments, Accounts accounts, CurrentCaller caller) {
        this.enrollments = enrollments;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** The course's active enrollments, newest first. */
    @GET
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    @Operation(summary = "List who is enrolled in a course")
    @APIResponseSchema(
            value = RosterView.class,
            responseCode = "200",
            responseDescription = "A page of enrollments, newest first")
    public Response roster(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        UserId instructor = new UserId(caller.get().userId());
        Slice<Enrollment> roster = enrollments.roster(instructor, new CourseId(id), paging.toSlice());
        Map<UserId, String> names = accounts.displayNames(
                roster.items().stream().map(Enrollment::student).toList());
        return Paged.ok(Page.of(roster, one -> RosterView.of(one, names.get(one.student()))), uri)
                .build();
    }
}
