package org.aitutor.practice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.idempotency.Idempotent;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.MasteryExplaining;
import org.aitutor.practice.MasteryService;
import org.aitutor.practice.SkillChecks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller has mastered in a course. */
@Path("users/me/mastery")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
public class MasteryResource {
    private static final String BASE = "/api/v1/users/me/mastery/";

    private final MasteryService mastery;
    private final MasteryExplaining explaining;
    private final SkillChecks checks;
    private final CurrentCaller caller;

    @Inject
    public MasteryResource(
            MasteryService mastery, MasteryExplaining explaining, SkillChecks checks, CurrentCaller caller) {
        this.mastery = mastery;
        this.explaining = explaining;
        this.checks = checks;
        this.caller = caller;
    }

    /** Every skill of the course, in the order in which it teaches them. */
    @GET
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(summary = "Read the own mastery of skills")
    public Page<MasteryView> mastery(@QueryParam("courseId") @Nullable String courseId) {
        CourseId course = Optional.ofNullable(courseId)
                .map(CourseId::new)
                .orElseThrow(() -> new InvalidInput("courseId", "is needed: which course?"));
        return new Page<>(
                mastery.of(new UserId(caller.get().userId()), course).stream()
                        .map(standing -> MasteryView.of(standing, BASE))
                        .toList(),
                null);
    }

    /** The parts of the estimate of a skill, and the attempts that they come from. */
    @GET
    @Path("{skill}/explanation")
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Operation(summary = "Read why an estimate of the own mastery is what it is")
    @APIResponseSchema(value = ExplanationView.class, responseCode = "200", responseDescription = "The explanation")
    public ExplanationView explanation(@PathParam("skill") String skill) {
        return ExplanationView.of(explaining.toStudent(new UserId(caller.get().userId()), new SkillId(skill)));
    }

    /** Begins a short check of the skill, whose items come next in practice, without hints. */
    @POST
    @Path("{skill}/dispute")
    @RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
    @Idempotent
    @Operation(summary = "Dispute an estimate of the own mastery by a short check")
    @APIResponseSchema(value = DisputeView.class, responseCode = "201", responseDescription = "The check has begun")
    public Response dispute(@PathParam("skill") String skill) {
        return Response.status(Response.Status.CREATED)
                .entity(DisputeView.of(checks.begin(new UserId(caller.get().userId()), new SkillId(skill))))
                .build();
    }
}
