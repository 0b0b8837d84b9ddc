package org.aitutor.catalogue.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aitutor.catalogue.Access;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseAccess;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.markdown.RenderedLessons;
import org.aitutor.platform.api.CacheRules;
import org.aitutor.platform.api.Conditional;
import org.aitutor.platform.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One course and its lessons, for whoever may read them. */
@Path("courses/{id}")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CourseReadResource {
    private final Catalogue catalogue;
    private final CourseAccess access;
    private final RenderedLessons rendered;
    private final CurrentCaller caller;

    @Inject
    public CourseReadResource(
            Catalogue catalogue, CourseAccess access, RenderedLessons rendered, CurrentCaller caller) {
        this.catalogue = catalogue;
        this.access = access;
        this.rendered = rendered;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read a course and its outline",
            description = "With draft=true its instructor sees what waits to be published.")
    @APIResponseSchema(
            value = CourseDetailView.class,
            responseCode = "200",
            responseDescription = "The course and its outline")
    public Response course(
            @PathParam("id") String id, @QueryParam("draft") @Nullable String draft, @Context HttpHeaders headers) {
        boolean edited = Flags.of("draft", draft);
        Course course = edited
                ? access.editable(new CourseId(id), caller.find())
                : access.visible(new CourseId(id), caller.find());
        CourseContent content = content(course, edited);
        return Conditional.get(headers, Tags.of(course), () -> CourseDetailView.of(course, content))
                .header(HttpHeaders.CACHE_CONTROL, rule(course, edited, headers))
                .build();
    }

    @GET
    @Path("lessons/{lessonId}")
    @PermitAll
    @Operation(
            summary = "Read a lesson",
            description =
                    "Its Markdown and sanitized HTML. Where the course is for the enrolled only, so are its lessons.")
    @APIResponseSchema(value = LessonView.class, responseCode = "200", responseDescription = "The lesson")
    public Response lesson(
            @PathParam("id") String id,
            @PathParam("lessonId") String lessonId,
            @QueryParam("draft") @Nullable String draft,
            @Context HttpHeaders headers) {
        boolean edited = Flags.of("draft", draft);
        Course course = edited
                ? access.editable(new CourseId(id), caller.find())
                : access.readable(new CourseId(id), caller.find());
        Lesson lesson = catalogue.lesson(content(course, edited), new LessonId(lessonId));
        boolean personal = edited || course.details().access() != Access.PUBLIC;
        return Conditional.get(headers, Tags.ofRevision(lesson.revision()), () -> LessonView.of(lesson, rendered))
                .header(HttpHeaders.CACHE_CONTROL, rule(course, personal, headers))
                .build();
    }

    /** A course that was never published shows its editors the draft. */
    private CourseContent content(Course course, boolean edited) {
        return edited || course.version() == 0 ? catalogue.edited(course) : catalogue.content(course);
    }

    private static String rule(Course course, boolean personal, HttpHeaders headers) {
        return personal || !course.published() ? CacheRules.PERSONAL : CacheRules.open(headers);
    }
}
