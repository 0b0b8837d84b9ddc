package org.aitutor.learning.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.learning.EnrollmentId;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own enrollments. */
@Path("enrollments")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Tag(name = "Learning")
public class EnrollmentResource {
    private final Enrollments enrollments;
    private final CurrentCaller caller;

    @Inject
    public EnrollmentResource(Enrollments enrollments, CurrentCaller caller) {
        this.enrollments = enrollments;
        this.caller = caller;
    }

    /** Enrolls the caller: 201, or 200 with the same enrollment where it stands already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enroll in a course")
    @APIResponseSchema(
            value = EnrollmentView.class,
            responseCode = "201",
            responseDescription = "The enrollment; 200 where it was there already")
    public Response enroll(@Valid @NotNull EnrollRequest request) {
        Enrollments.Enrolled enrolled = enrollments.enroll(self(), new CourseId(request.courseId()));
        return Response.status(enrolled.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(EnrollmentView.of(enrolled.enrollment()))
                .build();
    }

    /** The caller's active enrollments, newest first. */
    @GET
    @Operation(summary = "List the own enrollments")
    @APIResponseSchema(
            value = EnrollmentView.class,
            responseCode = "200",
            responseDescription = "A page of enrollments, newest first")
    public Response list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        return Paged.ok(Page.of(enrollments.of(self(), paging.toSlice()), EnrollmentView::of), uri)
                .build();
    }

    /** Withdraws; what was learned is kept for another time. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Withdraw from a course")
    public void withdraw(@PathParam("id") String id) {
        enrollments.withdraw(self(), new EnrollmentId(id));
    }

    /** Marks a lesson as started or completed. */
    @PUT
    @Path("{id}/lessons/{lessonId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mark a lesson as started or completed")
    public EnrollmentView mark(
            @PathParam("id") String id,
            @PathParam("lessonId") String lessonId,
            @Valid @NotNull LessonProgressRequest request) {
        return EnrollmentView.of(
                enrollments.mark(self(), new EnrollmentId(id), new LessonId(lessonId), request.toState()));
    }

    private UserId self() {
        return new UserId(caller.get().userId());
    }
}
