package org.aitutor.catalogue.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseAccess;
import org.aitutor.catalogue.CourseEditor;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.DraftEditor;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.markdown.RenderedLessons;
import org.aitutor.platform.api.Conditional;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A course in its instructor's hands. What changes its content waits in a draft until the course is published. */
@Path("courses/{id}")
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Catalogue")
public class CourseEditResource {
    private final CourseAccess access;
    private final CourseEditor editor;
    private final DraftEditor drafts;
    private final Catalogue catalogue;
    private final RenderedLessons rendered;
    private final CurrentCaller caller;

    @Inject
    public CourseEditResource(
            CourseAccess access,
            CourseEditor editor,
            DraftEditor drafts,
            Catalogue catalogue,
            RenderedLessons rendered,
            CurrentCaller caller) {
        this.access = access;
        this.editor = editor;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.rendered = rendered;
        this.caller = caller;
    }

    @PATCH
    @Operation(summary = "Describe a course otherwise", description = "Takes effect at once; what is left out stays.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER)
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The course as it is now")
    public Response describe(@PathParam("id") String id, CourseRequest request, @Context HttpHeaders headers) {
        Course course = matched(id, headers);
        Course changed = editor.describe(course, Bodies.required(request).change(course.details()));
        return answer(CourseView.of(changed), changed);
    }

    @DELETE
    @Operation(summary = "Delete a course", description = "With all its content, for everybody.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        editor.delete(matchedIfGiven(id, headers));
        return Response.noContent().build();
    }

    @PUT
    @Path("outline")
    @Operation(
            summary = "Arrange a course",
            description = "Replaces the modules, the lessons' order and titles, and the skills where they are given.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER)
    @APIResponseSchema(
            value = CourseDetailView.class,
            responseCode = "200",
            responseDescription = "The course with its new outline")
    public Response arrange(@PathParam("id") String id, OutlineRequest request, @Context HttpHeaders headers) {
        Course changed =
                drafts.arrange(matched(id, headers), Bodies.required(request).toOutline());
        return answer(CourseDetailView.of(changed, catalogue.edited(changed)), changed);
    }

    @PUT
    @Path("lessons/{lessonId}")
    @Operation(summary = "Write a lesson", description = "Into the draft; students see it once it is published.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER)
    @APIResponseSchema(value = LessonView.class, responseCode = "200", responseDescription = "The lesson as it is now")
    public Response write(
            @PathParam("id") String id,
            @PathParam("lessonId") String lessonId,
            LessonRequest request,
            @Context HttpHeaders headers) {
        Course course = editable(id);
        Lesson lesson = drafts.put(
                course,
                Bodies.required(request).toLesson(new LessonId(lessonId)),
                Tags.revisionOf(Conditional.matched(headers)));
        return Response.ok(LessonView.of(lesson, rendered))
                .header(HttpHeaders.ETAG, quoted(Tags.ofRevision(lesson.revision())))
                .build();
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Publish a course",
            description = "With what its draft has. Answers 409 with the reasons against it.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The course, published")
    public Response publish(@PathParam("id") String id, @Context HttpHeaders headers) {
        Course changed = editor.publish(matchedIfGiven(id, headers));
        return answer(CourseView.of(changed), changed);
    }

    @POST
    @Path("unpublish")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Withdraw a course", description = "Hides it from everybody but its instructor.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The course, withdrawn")
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders headers) {
        Course changed = editor.withdraw(matchedIfGiven(id, headers));
        return answer(CourseView.of(changed), changed);
    }

    private Course editable(String id) {
        return access.editable(new CourseId(id), caller.find());
    }

    private Course matched(String id, HttpHeaders headers) {
        Course course = editable(id);
        Conditional.requireMatch(headers, Tags.of(course));
        return course;
    }

    private Course matchedIfGiven(String id, HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? editable(id) : matched(id, headers);
    }

    private static Response answer(Object view, Course course) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, quoted(Tags.of(course)))
                .build();
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }
}
