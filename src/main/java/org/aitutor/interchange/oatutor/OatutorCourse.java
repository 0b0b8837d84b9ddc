package org.aitutor.interchange.oatutor;

import java.util.List;
import java.util.Map;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.interchange.archive.Finding;

/**
 * What an archive holds.
 *
 * @param figures to be kept before the draft is published
 * @param counts of what comes in, by name, in the order of a report
 * @param leftOut what does not come in, and why
 * @param warnings what comes in, but not quite as it may have been meant
 */
public record OatutorCourse(
        CourseDraft draft,
        List<Figure> figures,
        Map<String, Integer> counts,
        List<Finding> leftOut,
        List<Finding> warnings) {}
