package org.aitutor.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.SharedParameters;

/** Keeps the courses' shared parameters, one document each, and how well their predictions came out. */
public interface ParameterRepository {
    /**
     * Where a course's folding stands.
     *
     * @param version of its parameters; 0 where there are none
     * @param batch the ids of the attempts that were folded in last
     */
    record Head(long version, List<String> batch) {
        public static final Head NONE = new Head(0, List.of());

        public Head {
            batch = List.copyOf(batch);
        }
    }

    Head head(CourseId course);

    /** The course's weights, with the entries of these items and skills only. */
    SharedParameters entries(CourseId course, Collection<String> items, Collection<String> skills);

    /** If the course's parameters are newer than this version: the entries that changed since; all of them, for 0. */
    Optional<CourseParameters> newerThan(CourseId course, long version);

    /**
     * Writes what a batch changes, leaving all other entries, if the stored version is still {@code version} (none, for
     * 0), and raises it by one.
     *
     * @return whether it was written
     */
    boolean update(CourseId course, long version, FoldedBatch batch);

    /** How a course's predictions came out, with the latest comparison; empty where none was folded in yet. */
    Optional<CourseCalibration> calibration(CourseId course);

    /** The courses with the most predictions, most first. */
    List<CourseCalibration> mostPredicted(int limit);

    /** Courses into which something was folded since then. */
    List<CourseId> foldedSince(Instant since);

    /** Keeps the latest comparison with the baseline beside the course's parameters; their version stays. */
    void keep(CourseId course, BaselineComparison comparison);

    /** The courses that have parameters, by their ids, behind that one; those that are gone, too. */
    List<CourseId> coursesBehind(Optional<CourseId> last, int limit);

    /** Removes all that is kept of the course here. */
    void delete(CourseId course);
}
