package org.aitutor.practice.quiz.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.Map;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseAccess;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.Quizzes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Extra time in a quiz, for students who need it; the course's instructor gives it. */
@Path("quizzes/{id}/accommodations")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Quizzes")
public class ExtraTimeResource {
    private final CourseAccess access;
    private final Quizzes quizzes;
    private final Accounts accounts;
    private final CurrentCaller caller;

    @Inject
    public ExtraTimeResource(CourseAccess access, Quizzes quizzes, Accounts accounts, CurrentCaller caller) {
        this.access = access;
        this.quizzes = quizzes;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Who has extra time, and how much. */
    @GET
    @Operation(summary = "List the extra time in a quiz")
    public Page<ExtraTimeView> list(@PathParam("id") String id) {
        Map<UserId, Integer> extra = quizzes.find(editable(id), new QuizId(id)).extraTime();
        Map<UserId, String> names = accounts.displayNames(extra.keySet());
        return new Page<>(
                extra.entrySet().stream()
                        .map(one ->
                                new ExtraTimeView(one.getKey().value(), names.get(one.getKey()), one.getValue(), null))
                        .sorted(Comparator.comparing(ExtraTimeView::studentId))
                        .toList(),
                null);
    }

    /** Gives a student extra time: at once, also while an attempt is open. */
    @PUT
    @Path("{studentId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a student extra time in a quiz",
            description = "In percent, 0 to 300. The deadline of an attempt that is open moves.")
    public ExtraTimeView give(
            @PathParam("id") String id,
            @PathParam("studentId") String studentId,
            @Valid @NotNull ExtraTimeRequest request) {
        return new ExtraTimeView(
                studentId,
                null,
                request.extraTimePercent(),
                quizzes.giveExtraTime(editable(id), new QuizId(id), new UserId(studentId), request.extraTimePercent())
                        .orElse(null));
    }

    private Course editable(String quiz) {
        return access.editable(new QuizId(quiz).course(), caller.find());
    }
}
