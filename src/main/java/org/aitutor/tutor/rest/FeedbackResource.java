package org.aitutor.tutor.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.tutor.Conversations;
import org.aitutor.tutor.TurnId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller thinks of the tutor's answers. */
@Path("tutor/messages")
@Tag(name = "Tutor")
@Singleton
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Consumes(MediaType.APPLICATION_JSON)
public class FeedbackResource {
    private final Conversations conversations;
    private final CurrentCaller caller;

    @Inject
    public FeedbackResource(Conversations conversations, CurrentCaller caller) {
        this.conversations = conversations;
        this.caller = caller;
    }

    @POST
    @Path("{id}/feedback")
    @Operation(summary = "Rate an answer of the tutor")
    public void rate(@PathParam("id") String id, @Valid @NotNull FeedbackRequest request) {
        conversations.rate(
                new UserId(caller.get().userId()), new TurnId(id), request.soundRating(), request.optionalComment());
    }
}
