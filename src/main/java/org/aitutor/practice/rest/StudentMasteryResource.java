package org.aitutor.practice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.MasteryExplaining;
import org.aitutor.practice.MasteryService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a student has mastered, for who teaches the course. */
@Path("courses/{id}/students/{studentId}/mastery")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Practice")
public class StudentMasteryResource {
    private final MasteryService mastery;
    private final MasteryExplaining explaining;
    private final CurrentCaller caller;

    @Inject
    public StudentMasteryResource(MasteryService mastery, MasteryExplaining explaining, CurrentCaller caller) {
        this.mastery = mastery;
        this.explaining = explaining;
        this.caller = caller;
    }

    /** Every skill of the course, in the order in which it teaches them. */
    @GET
    @Operation(summary = "Read a student's mastery of skills")
    @APIResponseSchema(
            value = MasteryView.class,
            responseCode = "200",
            responseDescription = "Every skill of the course")
    public Page<MasteryView> mastery(@PathParam("id") String id, @PathParam("studentId") String student) {
        String base = "/api/v1/courses/" + id + "/students/" + student + "/mastery/";
        return new Page<>(
                mastery.ofStudent(self(), new CourseId(id), new UserId(student)).stream()
                        .map(standing -> MasteryView.of(standing, base))
                        .toList(),
                null);
    }

    /** The parts of the estimate of a skill, and the attempts that they come from. */
    @GET
    @Path("{skill}/explanation")
    @Operation(summary = "Read why an estimate of a student's mastery is what it is")
    @APIResponseSchema(value = ExplanationView.class, responseCode = "200", responseDescription = "The explanation")
    public ExplanationView explanation(
            @PathParam("id") String id, @PathParam("studentId") String student, @PathParam("skill") String skill) {
        return ExplanationView.of(
                explaining.toInstructor(self(), new CourseId(id), new UserId(student), new SkillId(skill)));
    }

    private UserId self() {
        return new UserId(caller.get().userId());
    }
}
