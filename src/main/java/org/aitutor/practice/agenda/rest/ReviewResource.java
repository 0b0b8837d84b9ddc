package org.aitutor.practice.agenda.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.agenda.Reviews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due for the caller. */
@Path("users/me/reviews")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
public class ReviewResource {
    private final Reviews reviews;
    private final CurrentCaller caller;

    @Inject
    public ReviewResource(Reviews reviews, CurrentCaller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    /** The skills whose review is due, across courses, the longest overdue first, and when the next is due. */
    @GET
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(summary = "List what is due")
    @APIResponseSchema(value = ReviewsView.class, responseCode = "200", responseDescription = "What is due")
    public ReviewsView reviews() {
        return ReviewsView.of(reviews.of(new UserId(caller.get().userId())));
    }
}
