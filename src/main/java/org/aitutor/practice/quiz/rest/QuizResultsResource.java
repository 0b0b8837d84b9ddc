package org.aitutor.practice.quiz.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseAccess;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.api.PageParameters;
import org.aitutor.platform.api.Paged;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizResults;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a quiz went, for the course's instructor. */
@Path("quizzes/{id}/results")
@Singleton
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Quizzes")
public class QuizResultsResource {
    private final CourseAccess access;
    private final QuizResults results;
    private final ResultsCsv csv;
    private final Accounts accounts;
    private final CurrentCaller caller;

    @Inject
    public QuizResultsResource(
            CourseAccess access, QuizResults results, ResultsCsv csv, Accounts accounts, CurrentCaller caller) {
        this.access = access;
        this.results = results;
        this.csv = csv;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Scores and the statistics of each item. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, ResultsCsv.TYPE})
    @Operation(
            summary = "Read the results of a quiz",
            description = "With Accept: text/csv a table with a line for each attempt.")
    @APIResponseSchema(value = ResultsView.class, responseCode = "200", responseDescription = "The results")
    public Response results(@PathParam("id") String id, @Context HttpHeaders headers) {
        Course course = editable(id);
        boolean table = headers.getAcceptableMediaTypes().get(0).toString().startsWith(ResultsCsv.TYPE);
        return table
                ? csv.of(course, new QuizId(id))
                : Response.ok(ResultsView.of(results.report(course, new QuizId(id))), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    /** The attempts that were handed in, the latest first. */
    @GET
    @Path("attempts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the attempts at a quiz")
    @APIResponseSchema(
            value = ResultAttemptView.class,
            responseCode = "200",
            responseDescription = "A page of attempts, the latest first")
    public Response attempts(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        Slice<QuizAttempt> slice = results.ended(editable(id), new QuizId(id), paging.toSlice());
        Map<UserId, String> names = accounts.displayNames(
                slice.items().stream().map(QuizAttempt::student).distinct().toList());
        return Paged.ok(Page.of(slice, one -> ResultAttemptView.of(one, names.get(one.student()))), uri)
                .build();
    }

    private Course editable(String quiz) {
        return access.editable(new QuizId(quiz).course(), caller.find());
    }
}
