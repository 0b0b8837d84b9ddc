package org.aitutor.tutor.rest;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.api.Problems;
import org.aitutor.platform.work.Managed;
import org.aitutor.tutor.ConversationId;
import org.aitutor.tutor.Conversations;
import org.aitutor.tutor.Tutoring;

/** Runs an answer beside the request, so that its thread is free while the events go out. */
@Singleton
class Streaming {
    private final Conversations conversations;
    private final Tutoring tutoring;
    private final ManagedExecutorService executor;

    @Inject
    Streaming(Conversations conversations, Tutoring tutoring, @Managed ManagedExecutorService executor) {
        this.conversations = conversations;
        this.tutoring = tutoring;
        this.executor = executor;
    }

    /** Begins to answer; a conversation that is not the student's is refused before the stream begins. */
    void answer(UserId student, ConversationId id, String message, EventStream events, SseEventSink sink) {
        conversations.require(student, id);
        executor.execute(() -> {
            try (sink) {
                tell(student, id, message, events);
            }
        });
    }

    private void tell(UserId student, ConversationId id, String message, EventStream events) {
        try {
            events.done(tutoring.answer(student, id, message, events));
        } catch (RuntimeException failed) {
            String path = "/api/v1/tutor/conversations/" + id + "/messages";
            events.error(Problems.body(failed, path, UUID.randomUUID().toString()));
        }
    }
}
