package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.Calibration;

/** Tells who teaches a course how the predictions of its students' answers came out. */
@Singleton
public final class CourseCalibrations {
    private final Catalogue catalogue;
    private final ParameterRepository parameters;

    @Inject
    public CourseCalibrations(Catalogue catalogue, ParameterRepository parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    /** The calibration. @throws org.aitutor.catalogue.CourseNotFound where the course is not the instructor's */
    public CourseCalibration of(UserId instructor, CourseId course) {
        catalogue.taughtBy(instructor, course);
        return parameters
                .calibration(course)
                .orElseGet(() -> new CourseCalibration(course, Calibration.NONE, Optional.empty()));
    }
}
