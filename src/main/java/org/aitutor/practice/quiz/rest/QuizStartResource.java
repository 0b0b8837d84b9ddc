package org.aitutor.practice.quiz.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.quiz.QuizAttempts;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizPresenter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's attempts at a quiz. */
@Path("quizzes/{id}/attempts")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Tag(name = "Quizzes")
public class QuizStartResource {
    private final QuizAttempts attempts;
    private final QuizPresenter presenter;
    private final CurrentCaller caller;

    @Inject
    public QuizStartResource(QuizAttempts attempts, QuizPresenter presenter, CurrentCaller caller) {
        this.attempts = attempts;
        this.presenter = presenter;
        this.caller = caller;
    }

    /** Begins an attempt: 201, or 200 with the one that is open. */
    @POST
    @Operation(
            summary = "Start or resume an attempt at a quiz",
            description = "Answers 409 with the reason where none may begin.")
    @APIResponseSchema(
            value = AttemptView.class,
            responseCode = "201",
            responseDescription = "The attempt; 200 where it was open already")
    public Response start(@PathParam("id") String id) {
        QuizAttempts.Started started = attempts.start(self(), new QuizId(id));
        return Response.status(started.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(AttemptView.of(presenter.present(started.attempt())))
                .build();
    }

    /** The caller's attempts, newest first: twenty at most. */
    @GET
    @Operation(summary = "List the own attempts at a quiz")
    public Page<OwnAttemptView> list(@PathParam("id") String id) {
        return new Page<>(
                attempts.of(self(), new QuizId(id)).stream()
                        .map(OwnAttemptView::of)
                        .toList(),
                null);
    }

    private UserId self() {
        return new UserId(caller.get().userId());
    }
}
