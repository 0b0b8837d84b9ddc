package org.aitutor.tutor.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.tutor.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation is to be about: a course, and a lesson or an item of it.
 *
 * @param presentationId the id under which the item was put before the student, so that both see the same numbers
 */
public record ConversationRequest(
        @NotNull String courseId,
        @Nullable String lessonId,
        @Nullable String itemId,
        @Nullable String presentationId) {
    Subject toSubject() {
        return new Subject(
                new CourseId(courseId),
                Optional.ofNullable(lessonId).map(LessonId::new),
                Optional.ofNullable(itemId).map(ItemId::new),
                Optional.ofNullable(presentationId));
    }
}
