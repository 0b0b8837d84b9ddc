package org.aitutor.practice;

import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.SharedParameters;

/** Keeps the courses' shared parameters, one document each. */
public interface ParameterRepository {
    /** The course's parameters, if their version is higher than this one. */
    Optional<CourseParameters> newerThan(CourseId course, long version);

    /**
     * Writes the changed entries, leaving all others, if the stored version is still {@code version} (none, for 0), and
     * raises it by one.
     *
     * @param batch the ids of the attempts that the change came from
     * @return whether it was written
     */
    boolean update(CourseId course, long version, SharedParameters changed, List<String> batch);
}
