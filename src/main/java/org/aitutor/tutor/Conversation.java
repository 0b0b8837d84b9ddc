package org.aitutor.tutor;

import java.time.Instant;
import org.aitutor.accounts.UserId;

/**
 * A student's conversation with the tutor. It begins without turns, each turn moves {@code updatedAt}, and deleted it is
 * gone with its turns.
 *
 * @param turns how many there are
 */
public record Conversation(
        ConversationId id, UserId student, Subject subject, int turns, Instant createdAt, Instant updatedAt) {}
