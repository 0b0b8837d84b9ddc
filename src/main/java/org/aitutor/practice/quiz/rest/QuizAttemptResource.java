package org.aitutor.practice.quiz.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.quiz.Question;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.quiz.QuizAttemptId;
import org.aitutor.practice.quiz.QuizAttemptNotFound;
import org.aitutor.practice.quiz.QuizAttempts;
import org.aitutor.practice.quiz.QuizPresenter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An attempt of the caller's: read, answered, handed in. */
@Path("quiz-attempts/{id}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Tag(name = "Quizzes")
public class QuizAttemptResource {
    private final QuizAttempts attempts;
    private final QuizPresenter presenter;
    private final CurrentCaller caller;

    @Inject
    public QuizAttemptResource(QuizAttempts attempts, QuizPresenter presenter, CurrentCaller caller) {
        this.attempts = attempts;
        this.presenter = presenter;
        this.caller = caller;
    }

    /** The attempt with what was saved and the time that is left, on whichever device. */
    @GET
    @Operation(
            summary = "Read an attempt at a quiz",
            description = "With the saved answers; once handed in, its result.")
    public AttemptView read(@PathParam("id") String id) {
        return AttemptView.of(presenter.present(attempts.read(self(), attempt(id))));
    }

    /** Takes an answer; the same again changes nothing. */
    @PUT
    @Path("answers/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save an answer in a quiz",
            description = "Answers 409 after the deadline, 422 where the answer cannot be read: what was saved stands.")
    public AnswerView save(
            @PathParam("id") String id, @PathParam("itemId") String itemId, @Valid @NotNull AnswerRequest request) {
        ItemId item = new ItemId(itemId);
        QuizAttempt attempt = attempts.save(self(), attempt(id), item, request.response(), request.millis());
        Question question = attempt.questions().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
        return AnswerView.of(
                itemId,
                question.answer().orElseThrow(),
                presenter.told(attempt, question).orElse(null));
    }

    /** Hands in; a second time answers the same. */
    @POST
    @Path("submit")
    @Operation(summary = "Hand in an attempt at a quiz", description = "At the deadline the server does.")
    public ResultView submit(@PathParam("id") String id) {
        return ResultView.of(presenter.present(attempts.submit(self(), attempt(id))));
    }

    private UserId self() {
        return new UserId(caller.get().userId());
    }

    private static QuizAttemptId attempt(String id) {
        return QuizAttemptId.parse(id).orElseThrow(QuizAttemptNotFound::new);
    }
}
