package org.aitutor.practice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.MasteryService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due for the caller. */
@Path("users/me/reviews")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
public class ReviewResource {
    private final MasteryService mastery;
    private final CurrentCaller caller;

    @Inject
    public ReviewResource(MasteryService mastery, CurrentCaller caller) {
        this.mastery = mastery;
        this.caller = caller;
    }

    /** The skills whose review is due, across courses, the longest due first. */
    @GET
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(summary = "List what is due")
    public Page<ReviewView> reviews() {
        return new Page<>(
                mastery.reviews(new UserId(caller.get().userId())).stream()
                        .map(ReviewView::of)
                        .toList(),
                null);
    }
}
