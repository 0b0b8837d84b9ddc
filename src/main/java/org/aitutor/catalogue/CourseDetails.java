package org.aitutor.catalogue;

/**
 * What a course says of itself.
 *
 * @param title 1 to 200 characters
 * @param summary up to 2,000 characters
 * @param category up to 100 characters, such as {@code Mathematics}
 * @param language a BCP 47 tag
 * @param license under which the content stands, with its attribution; may be empty
 */
public record CourseDetails(
        String title,
        String summary,
        String category,
        Difficulty difficulty,
        String language,
        Access access,
        String license) {}
