package org.aitutor.practice.quiz.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.aitutor.catalogue.CourseAccess;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.quiz.QuizId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The results of a quiz as a file, for a plain link. */
@Path("quizzes/{id}/results.csv")
@Singleton
@Produces(ResultsCsv.TYPE)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Quizzes")
public class ResultsFileResource {
    private final CourseAccess access;
    private final ResultsCsv csv;
    private final CurrentCaller caller;

    @Inject
    public ResultsFileResource(CourseAccess access, ResultsCsv csv, CurrentCaller caller) {
        this.access = access;
        this.csv = csv;
        this.caller = caller;
    }

    /** A line for each attempt that was handed in, a column for each item. */
    @GET
    @Operation(summary = "Download the results of a quiz")
    @APIResponse(responseCode = "200", description = "The table, as text/csv")
    public Response file(@PathParam("id") String id) {
        QuizId quiz = new QuizId(id);
        return csv.of(access.editable(quiz.course(), caller.find()), quiz);
    }
}
