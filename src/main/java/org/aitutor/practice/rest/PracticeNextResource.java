package org.aitutor.practice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.NextPractice;
import org.aitutor.practice.PracticeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The next item of a course. */
@Path("courses/{id}/practice/next")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
public class PracticeNextResource {
    private final PracticeService practice;
    private final CurrentCaller caller;

    @Inject
    public PracticeNextResource(PracticeService practice, CurrentCaller caller) {
        this.practice = practice;
        this.caller = caller;
    }

    /**
     * The next item for the caller, who is enrolled, and why; with {@code lessonId}, of what that lesson teaches, with
     * {@code skillId}, of that skill.
     */
    @GET
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(
            summary = "Get the next item to practice",
            description =
                    "Of the whole course, with lessonId of what that lesson teaches, or with skillId of that skill.")
    public NextView next(
            @PathParam("id") String id,
            @QueryParam("lessonId") @Nullable String lessonId,
            @QueryParam("skillId") @Nullable String skillId) {
        if (lessonId != null && skillId != null) {
            throw new InvalidInput("skillId", "does not go together with lessonId");
        }
        UserId self = new UserId(caller.get().userId());
        CourseId course = new CourseId(id);
        Optional<NextPractice> ofLesson =
                Optional.ofNullable(lessonId).map(lesson -> practice.next(self, course, new LessonId(lesson)));
        Optional<NextPractice> ofSkill =
                Optional.ofNullable(skillId).map(skill -> practice.next(self, course, new SkillId(skill)));
        return NextView.of(ofLesson.or(() -> ofSkill).orElseGet(() -> practice.next(self, course)));
    }
}
