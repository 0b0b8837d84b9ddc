package org.aitutor.practice;

import java.util.HashMap;
import java.util.Map;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.SharedParameters;

/**
 * The learner model's shared side for a course, whole or as the entries that changed.
 *
 * @param version rises with every batch of attempts folded in; 0 before the first
 */
public record CourseParameters(CourseId course, long version, SharedParameters shared) {
    public static CourseParameters fresh(CourseId course) {
        return new CourseParameters(course, 0, SharedParameters.NEW);
    }

    /** These with entries that changed since. */
    public CourseParameters with(CourseParameters newer) {
        SharedParameters changed = newer.shared;
        return new CourseParameters(
                course,
                newer.version,
                new SharedParameters(
                        changed.weights(),
                        merged(shared.items(), changed.items()),
                        merged(shared.skills(), changed.skills())));
    }

    private static <T> Map<String, T> merged(Map<String, T> known, Map<String, T> changed) {
        Map<String, T> all = new HashMap<>(known);
        all.putAll(changed);
        return all;
    }
}
