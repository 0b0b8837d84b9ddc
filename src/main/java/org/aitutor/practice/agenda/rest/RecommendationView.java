package org.aitutor.practice.agenda.rest;

import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.agenda.Recommendation;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next, and why.
 *
 * @param code check, review, continue, strengthen or start
 * @param skill the skill it is about; absent where it is about a lesson
 * @param lessonId the lesson it is about; absent where it is about practice
 * @param text a sentence for the student
 */
public record RecommendationView(
        String code,
        String courseId,
        String courseTitle,
        @Nullable String skill,
        @Nullable String lessonId,
        String text) {
    static RecommendationView of(Recommendation one) {
        return new RecommendationView(
                one.code().apiName(),
                one.course().id().value(),
                one.course().details().title(),
                one.skill().map(SkillId::value).orElse(null),
                one.lesson().map(LessonId::value).orElse(null),
                one.text());
    }
}
