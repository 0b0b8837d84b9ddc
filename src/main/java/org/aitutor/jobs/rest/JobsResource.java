package org.aitutor.jobs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.aitutor.jobs.JobId;
import org.aitutor.jobs.JobState;
import org.aitutor.jobs.Jobs;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Background work: watch it, have it tried again, stop it. */
@Path("jobs")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Tag(name = "Jobs", description = "Background work: imports, exports, reports")
public class JobsResource {
    private final Jobs jobs;
    private final CurrentCaller caller;

    @Inject
    JobsResource(Jobs jobs, CurrentCaller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Lists the caller's jobs, newest first; an administrator sees all")
    @APIResponseSchema(value = JobView.class, responseCode = "200", responseDescription = "A page of jobs")
    public Response list(
            @QueryParam("state") @Nullable String state, @BeanParam PageParameters page, @Context UriInfo uri) {
        return Paged.ok(Page.of(jobs.list(owner(), parsed(state), page.toSlice()), JobView::of), uri)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Tells where a job stands, and what came out of it")
    public JobView find(@PathParam("id") String id) {
        return JobView.of(jobs.get(new JobId(id), owner()));
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Has a failed or dead job tried again")
    public JobView retry(@PathParam("id") String id) {
        return JobView.of(jobs.retry(new JobId(id), owner()));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Stops a job that has not ended; it fails, soon")
    public JobView cancel(@PathParam("id") String id) {
        return JobView.of(jobs.cancel(new JobId(id), owner()));
    }

    /** Whose jobs the caller may see: their own, or, empty, everybody's. */
    private Optional<String> owner() {
        Caller person = caller.get();
        return person.is(Role.ADMIN) ? Optional.empty() : Optional.of(person.userId());
    }

    private static Optional<JobState> parsed(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        return Optional.of(JobState.ofApiName(state)
                .orElseThrow(
                        () -> new InvalidInput("state", "must be one of queued, running, succeeded, failed and dead")));
    }
}
