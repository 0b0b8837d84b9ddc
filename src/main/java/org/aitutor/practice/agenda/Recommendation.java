package org.aitutor.practice.agenda;

import java.util.Locale;
import java.util.Optional;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;

/**
 * Something to do next, and why.
 *
 * @param text a sentence for the student
 */
public record Recommendation(
        Code code, Course course, Optional<SkillId> skill, Optional<LessonId> lesson, String text) {

    /** The kinds, the most pressing first; clients compare their names. */
    public enum Code {
        CHECK,
        REVIEW,
        CONTINUE,
        STRENGTHEN,
        START;

        public String apiName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
