package org.aitutor.catalogue.store;

import java.util.List;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A lesson at one revision, as {@code lessons} keeps it.
 *
 * @param media what its text shows of {@code /media}, by hash; for the sweep of blobs
 */
public record LessonDocument(
        @BsonId String id,
        String courseId,
        String lessonId,
        int revision,
        String title,
        String markdown,
        List<String> skills,
        int estimatedMinutes,
        @Nullable List<String> media) {
    static String id(LessonId lesson, int revision) {
        return lesson.course() + ":" + lesson.local() + ':' + revision;
    }

    static LessonDocument of(Lesson lesson) {
        return new LessonDocument(
                id(lesson.id(), lesson.revision()),
                lesson.id().course().value(),
                lesson.id().local(),
                lesson.revision(),
                lesson.title(),
                lesson.markdown(),
                lesson.skills().stream().map(SkillId::local).toList(),
                lesson.estimatedMinutes(),
                MediaLinks.in(lesson));
    }

    Lesson toLesson() {
        CourseId course = new CourseId(courseId);
        return new Lesson(
                LessonId.of(course, lessonId),
                revision,
                title,
                markdown,
                skills.stream().map(skill -> SkillId.of(course, skill)).toList(),
                estimatedMinutes);
    }
}
