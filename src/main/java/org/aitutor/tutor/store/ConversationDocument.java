package org.aitutor.tutor.store;

import java.time.Instant;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.tutor.Conversation;
import org.aitutor.tutor.ConversationId;
import org.aitutor.tutor.Subject;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A conversation as {@code conversations} keeps it. */
public record ConversationDocument(
        @BsonId String id,
        String studentId,
        String courseId,
        @Nullable String lessonId,
        @Nullable String itemId,
        @Nullable String presentationId,
        int turns,
        Instant createdAt,
        Instant updatedAt) {
    static ConversationDocument of(Conversation conversation) {
        Subject subject = conversation.subject();
        return new ConversationDocument(
                conversation.id().value(),
                conversation.student().value(),
                subject.course().value(),
                subject.lesson().map(LessonId::value).orElse(null),
                subject.item().map(ItemId::value).orElse(null),
                subject.presentation().orElse(null),
                conversation.turns(),
                conversation.createdAt(),
                conversation.updatedAt());
    }

    Conversation toConversation() {
        Subject subject = new Subject(
                new CourseId(courseId),
                Optional.ofNullable(lessonId).map(LessonId::new),
                Optional.ofNullable(itemId).map(ItemId::new),
                Optional.ofNullable(presentationId));
        return new Conversation(new ConversationId(id), new UserId(studentId), subject, turns, createdAt, updatedAt);
    }
}
