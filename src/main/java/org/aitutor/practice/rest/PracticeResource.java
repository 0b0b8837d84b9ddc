package org.aitutor.practice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.AttemptService;
import org.aitutor.practice.HintLadder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers, and help. */
@Path("practice")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Tag(name = "Practice")
public class PracticeResource {
    private final AttemptService attempts;
    private final HintLadder hints;
    private final CurrentCaller caller;

    @Inject
    public PracticeResource(AttemptService attempts, HintLadder hints, CurrentCaller caller) {
        this.attempts = attempts;
        this.hints = hints;
        this.caller = caller;
    }

    /** Takes an answer; the same key and body give the same answer again. */
    @POST
    @Path("attempts")
    @Operation(summary = "Answer an item")
    public AttemptView attempt(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull AttemptRequest request) {
        return AttemptView.of(attempts.answer(self(), request.toSubmission(key)));
    }

    /** The next rung of the ladder of help, or the check of an answer to the ladder's open question. */
    @POST
    @Path("items/{id}/hints")
    @Operation(summary = "Take the next hint")
    public RungView hint(@PathParam("id") String id, @Valid @NotNull HintRequest request) {
        ItemId item = new ItemId(id);
        Optional<JsonObject> response = Optional.ofNullable(request.response());
        return RungView.of(response.map(sent -> hints.answer(self(), item, request.presentationId(), sent))
                .orElseGet(() -> hints.next(self(), item, request.presentationId())));
    }

    private UserId self() {
        return new UserId(caller.get().userId());
    }
}
