package org.aitutor.practice.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.api.Page;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.MasteryService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller has mastered in a course. */
@Path("users/me/mastery")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
public class MasteryResource {
    private final MasteryService mastery;
    private final CurrentCaller caller;

    @Inject
    public MasteryResource(MasteryService mastery, CurrentCaller caller) {
        this.mastery = mastery;
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
                        .map(MasteryView::of)
                        .toList(),
                null);
    }
}
