package org.aitutor.practice.quiz.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseAccess;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.api.CacheRules;
import org.aitutor.platform.api.Conditional;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.idempotency.Idempotent;
import org.aitutor.platform.problem.Stale;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.quiz.Quiz;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizOverview;
import org.aitutor.practice.quiz.Quizzes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quizzes of a course: whole for its instructor, without their items for who is enrolled. */
@Path("courses/{id}/quizzes")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizzesResource {
    private final CourseAccess access;
    private final Quizzes quizzes;
    private final QuizOverview overview;
    private final CurrentCaller caller;

    @Inject
    public QuizzesResource(CourseAccess access, Quizzes quizzes, QuizOverview overview, CurrentCaller caller) {
        this.access = access;
        this.quizzes = quizzes;
        this.overview = overview;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(
            summary = "List the quizzes of a course",
            description = "For who is enrolled: without items, with the own state. For its instructor: whole.")
    @APIResponseSchema(
            value = StudentQuizView.class,
            responseCode = "200",
            responseDescription = "A page of quizzes, the oldest first")
    public Response list(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        Course course = access.visible(new CourseId(id), caller.find());
        Page<?> page = access.mayEdit(course, caller.find())
                ? Page.of(quizzes.of(course, paging.toSlice()), QuizView::of)
                : Page.of(overview.of(self(), course, paging.toSlice()), StudentQuizView::of);
        return Paged.ok(page, uri).build();
    }

    @GET
    @Path("{quizId}")
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(
            summary = "Read a quiz",
            description = "For who is enrolled: without items, with the own state. For its instructor: whole.")
    @APIResponseSchema(value = StudentQuizView.class, responseCode = "200", responseDescription = "The quiz")
    public Response read(@PathParam("id") String id, @PathParam("quizId") String quizId, @Context HttpHeaders headers) {
        Course course = access.visible(new CourseId(id), caller.find());
        return access.mayEdit(course, caller.find())
                ? whole(quizzes.find(course, new QuizId(quizId)), headers)
                : Response.ok(StudentQuizView.of(overview.of(self(), course, new QuizId(quizId))))
                        .build();
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    @Operation(summary = "Set a quiz", description = "Its items, or skills of which so many are drawn.")
    @APIResponseSchema(value = QuizView.class, responseCode = "201", responseDescription = "The new quiz")
    public Response create(@PathParam("id") String id, @Valid @NotNull QuizRequest request, @Context UriInfo uri) {
        Quiz quiz = quizzes.create(editable(id), request.toDraft());
        return tagged(
                Response.created(
                        uri.getAbsolutePathBuilder().path(quiz.id().value()).build()),
                quiz);
    }

    @PUT
    @Path("{quizId}")
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    @Operation(summary = "Change a quiz", description = "For the attempts that begin from then on.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER)
    @APIResponseSchema(value = QuizView.class, responseCode = "200", responseDescription = "The quiz as it is now")
    public Response change(
            @PathParam("id") String id,
            @PathParam("quizId") String quizId,
            @Valid @NotNull QuizRequest request,
            @Context HttpHeaders headers) {
        Course course = editable(id);
        int revision = revisionOf(Conditional.matched(headers));
        return tagged(Response.ok(), quizzes.change(course, new QuizId(quizId), request.toDraft(), revision));
    }

    @DELETE
    @Path("{quizId}")
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    @Operation(summary = "Take a quiz away", description = "Attempts that are open go on to their end.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response delete(@PathParam("id") String id, @PathParam("quizId") String quizId) {
        quizzes.delete(editable(id), new QuizId(quizId));
        return Response.noContent().build();
    }

    private Course editable(String id) {
        return access.editable(new CourseId(id), caller.find());
    }

    private UserId self() {
        return new UserId(caller.get().userId());
    }

    private static Response whole(Quiz quiz, HttpHeaders headers) {
        return Conditional.get(headers, tagOf(quiz), () -> QuizView.of(quiz))
                .header(HttpHeaders.CACHE_CONTROL, CacheRules.PERSONAL)
                .build();
    }

    private static Response tagged(Response.ResponseBuilder answer, Quiz quiz) {
        return answer.entity(QuizView.of(quiz))
                .header(HttpHeaders.ETAG, '"' + tagOf(quiz) + '"')
                .build();
    }

    private static String tagOf(Quiz quiz) {
        return "r" + quiz.revision();
    }

    /** The revision that the client read. @throws Stale where the tag is none of ours */
    private static int revisionOf(String tag) {
        if (!tag.matches("r[0-9]{1,9}")) {
            throw new Stale();
        }
        return Integer.parseInt(tag.substring(1));
    }
}
