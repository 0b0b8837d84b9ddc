package org.aitutor.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what was written of courses and belongs to nothing, for {@link ContentSweep}. */
public interface ContentLeftovers {
    /** Where the last turn came to. */
    Optional<CourseId> position();

    /** Notes where this turn came to; empty: at the end. */
    void position(Optional<CourseId> last);

    /** What has content, by its id, behind that one: courses that are gone, too. */
    List<CourseId> coursesBehind(Optional<CourseId> last, int limit);

    /** The texts of the course that no manifest of it names. */
    Set<String> textsWithoutManifest(CourseId course);

    /** Whether anything is left of it but its number. */
    boolean hasContent(CourseId course);

    /**
     * Notes what is left over of a course now, and forgets what was noted and is not any more.
     *
     * @return those that were noted first before then
     */
    Set<String> note(CourseId course, Collection<String> leftovers, Instant now, Instant before);

    /** Removes texts that {@link #textsWithoutManifest} gave. */
    void deleteTexts(Collection<String> texts);
}
