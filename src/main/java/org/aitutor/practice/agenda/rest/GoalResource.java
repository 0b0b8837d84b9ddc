package org.aitutor.practice.agenda.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.agenda.StudyGoals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's daily goal, streak and vacation. */
@Path("users/me/goal")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Tag(name = "Practice")
public class GoalResource {
    private final StudyGoals goals;
    private final CurrentCaller caller;

    @Inject
    public GoalResource(StudyGoals goals, CurrentCaller caller) {
        this.goals = goals;
        this.caller = caller;
    }

    /** The goal, what is done of it today, and the streak. */
    @GET
    @Operation(summary = "Read the own daily goal and streak")
    @APIResponseSchema(value = GoalView.class, responseCode = "200", responseDescription = "The goal and the streak")
    public GoalView goal() {
        return GoalView.of(goals.of(self()));
    }

    /** Sets the goal, and begins, moves or ends a vacation. */
    @PUT
    @Operation(summary = "Set the own daily goal and vacation")
    @APIResponseSchema(value = GoalView.class, responseCode = "200", responseDescription = "The goal and the streak")
    public GoalView set(@Valid @NotNull GoalRequest request) {
        return GoalView.of(goals.set(self(), request.dailyGoal(), request.until()));
    }

    private UserId self() {
        return new UserId(caller.get().userId());
    }
}
