package org.aitutor.catalogue.rest;

import java.util.ArrayList;
import java.util.List;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A lesson's text on its way in; an {@code id} or {@code html} that comes along counts for nothing. */
public record LessonRequest(
        @Nullable String title,
        @Nullable String markdown,
        @Nullable List<String> skills,
        @Nullable Integer estimatedMinutes) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_SKILLS = 100;
    private static final int MOST_MINUTES = 600;

    /** The lesson of that id. @throws InvalidInput naming each field that is wrong */
    Lesson toLesson(LessonId id) {
        List<FieldError> errors = new ArrayList<>();
        String heading = title == null ? "" : title.strip();
        require(!heading.isEmpty() && heading.length() <= LONGEST_TITLE, "title", "1 to 200 characters", errors);
        require(markdown != null && markdown.length() <= LONGEST_TEXT, "markdown", "up to 200,000 characters", errors);
        List<String> named = skills == null ? List.of() : skills;
        require(named.size() <= MOST_SKILLS, "skills", "up to 100 entries", errors);
        int minutes = estimatedMinutes == null ? 10 : estimatedMinutes;
        require(minutes >= 1 && minutes <= MOST_MINUTES, "estimatedMinutes", "1 to 600", errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Lesson(
                id,
                0,
                heading,
                markdown == null ? "" : markdown,
                named.stream().map(SkillId::new).toList(),
                minutes);
    }

    private static void require(boolean sound, String field, String wanted, List<FieldError> errors) {
        if (!sound) {
            errors.add(new FieldError(field, "must have " + wanted));
        }
    }
}
