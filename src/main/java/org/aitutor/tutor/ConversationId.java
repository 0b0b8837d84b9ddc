package org.aitutor.tutor;

import org.aitutor.accounts.UserId;

/** The id of a conversation: its student's id, a dot, and its own. Opaque to clients. */
public record ConversationId(String value) {
    static ConversationId of(UserId student, String own) {
        return new ConversationId(student.value() + '.' + own);
    }

    @Override
    public String toString() {
        return value;
    }
}
