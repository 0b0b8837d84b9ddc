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
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.aitutor.practice.CourseCalibrations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the estimates of a course can be trusted, for who teaches it. */
@Path("courses/{id}/calibration")
@Singleton
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
public class CalibrationResource {
    private final CourseCalibrations calibrations;
    private final CurrentCaller caller;

    @Inject
    public CalibrationResource(CourseCalibrations calibrations, CurrentCaller caller) {
        this.calibrations = calibrations;
        this.caller = caller;
    }

    /** How the predictions of the students' answers came out. */
    @GET
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    @Operation(summary = "Read how the predictions in a course came out")
    @APIResponseSchema(
            value = CalibrationView.class,
            responseCode = "200",
            responseDescription = "All predictions that were folded in, beside the baseline of the latest night")
    public CalibrationView calibration(@PathParam("id") String id) {
        return CalibrationView.of(calibrations.of(new UserId(caller.get().userId()), new CourseId(id)));
    }
}
