package org.aitutor.tutor.rest;

import java.time.Instant;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.tutor.Conversation;
import org.jspecify.annotations.Nullable;

/** A conversation as its student sees it. */
public record ConversationView(
        String id,
        String courseId,
        @Nullable String lessonId,
        @Nullable String itemId,
        int turns,
        Instant createdAt,
        Instant updatedAt) {
    static ConversationView of(Conversation conversation) {
        return new ConversationView(
                conversation.id().value(),
                conversation.subject().course().value(),
                conversation.subject().lesson().map(LessonId::value).orElse(null),
                conversation.subject().item().map(ItemId::value).orElse(null),
                conversation.turns(),
                conversation.createdAt(),
                conversation.updatedAt());
    }
}
