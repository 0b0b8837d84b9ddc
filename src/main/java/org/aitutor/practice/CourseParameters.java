package org.aitutor.practice;

import java.util.List;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.SharedParameters;

/**
 * The learner model's shared side for a course.
 *
 * @param version rises with every batch of attempts folded in; 0 before the first
 * @param batch the ids of the attempts that were folded in last
 */
public record CourseParameters(CourseId course, long version, SharedParameters shared, List<String> batch) {
    public CourseParameters {
        batch = List.copyOf(batch);
    }

    public static CourseParameters fresh(CourseId course) {
        return new CourseParameters(course, 0, SharedParameters.NEW, List.of());
    }
}
