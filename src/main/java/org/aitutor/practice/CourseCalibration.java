package org.aitutor.practice;

import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.Calibration;

/**
 * How the predictions of a course came out.
 *
 * @param live those that students were given, all that were folded in
 * @param comparison the latest nightly comparison with the baseline
 */
public record CourseCalibration(CourseId course, Calibration live, Optional<BaselineComparison> comparison) {}
