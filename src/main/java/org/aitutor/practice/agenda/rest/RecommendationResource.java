package org.aitutor.practice.agenda.rest;

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
import org.aitutor.practice.agenda.Recommendations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller should do next. */
@Path("users/me/recommendations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
public class RecommendationResource {
    private final Recommendations recommendations;
    private final CurrentCaller caller;

    @Inject
    public RecommendationResource(Recommendations recommendations, CurrentCaller caller) {
        this.recommendations = recommendations;
        this.caller = caller;
    }

    /** What to do next and why, across courses, the most pressing first; ten at most. */
    @GET
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(summary = "List what to do next, and why")
    @APIResponseSchema(
            value = RecommendationView.class,
            responseCode = "200",
            responseDescription = "What to do next, the most pressing first")
    public Page<RecommendationView> recommendations() {
        return new Page<>(
                recommendations.of(new UserId(caller.get().userId())).stream()
                        .map(RecommendationView::of)
                        .toList(),
                null);
    }
}
