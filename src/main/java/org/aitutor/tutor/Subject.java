package org.aitutor.tutor;

import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.LessonId;

/**
 * What a conversation is about: a course, and the lesson or the item that it stands beside.
 *
 * @param presentation the id under which the item was put before the student
 */
public record Subject(
        CourseId course, Optional<LessonId> lesson, Optional<ItemId> item, Optional<String> presentation) {
    public static Subject course(CourseId course) {
        return new Subject(course, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Subject lesson(CourseId course, LessonId lesson) {
        return new Subject(course, Optional.of(lesson), Optional.empty(), Optional.empty());
    }

    public static Subject item(CourseId course, ItemId item) {
        return new Subject(course, Optional.empty(), Optional.of(item), Optional.empty());
    }
}
