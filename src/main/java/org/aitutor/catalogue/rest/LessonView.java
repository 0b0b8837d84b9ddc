package org.aitutor.catalogue.rest;

import java.util.List;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.markdown.RenderedLessons;

/** A lesson: as its author wrote it, and as a browser shows it. */
public record LessonView(
        String id, String title, String markdown, String html, List<String> skills, int estimatedMinutes) {
    static LessonView of(Lesson lesson, RenderedLessons rendered) {
        return new LessonView(
                lesson.id().value(),
                lesson.title(),
                lesson.markdown(),
                rendered.html(lesson.id().value(), lesson.revision(), lesson.markdown()),
                lesson.skills().stream().map(SkillId::value).toList(),
                lesson.estimatedMinutes());
    }
}
