package org.aitutor.catalogue;

import java.util.Optional;
import org.aitutor.accounts.UserId;

/**
 * Which published courses, and in which order.
 *
 * @param words to find in title, summary and category
 */
public record CourseFilter(
        Optional<String> category,
        Optional<Difficulty> difficulty,
        Optional<UserId> instructor,
        Optional<String> words,
        Sort sort) {
    /** The orders of the catalogue. */
    public enum Sort {
        NEWEST,
        TITLE,
        MOST_ENROLLED
    }
}
