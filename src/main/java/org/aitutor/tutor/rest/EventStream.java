package org.aitutor.tutor.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.aitutor.tutor.Citation;
import org.aitutor.tutor.Reply;
import org.aitutor.tutor.ReplyListener;
import org.aitutor.tutor.Turn;

/** Tells an answer as events: {@code token} for each sentence, {@code citation}, and {@code done} or {@code error}. */
final class EventStream implements ReplyListener {
    private final Sse sse;
    private final SseEventSink sink;
    private boolean begun;

    EventStream(Sse sse, SseEventSink sink) {
        this.sse = sse;
        this.sink = sink;
    }

    @Override
    public void sentence(String sentence) {
        send(
                "token",
                Json.createObjectBuilder()
                        .add("text", begun ? " " + sentence : sentence)
                        .build());
        begun = true;
    }

    @Override
    public void citation(Citation citation) {
        send(
                "citation",
                Json.createObjectBuilder()
                        .add("lessonId", citation.lessonId())
                        .add("title", citation.title())
                        .add("quote", citation.quote())
                        .build());
    }

    void done(Turn turn) {
        send(
                "done",
                Json.createObjectBuilder()
                        .add("messageId", turn.id().value())
                        .add("model", Reply.BUILT_IN)
                        .add("cached", false)
                        .build());
    }

    void error(JsonObject problem) {
        send("error", problem);
    }

    private void send(String name, JsonObject data) {
        OutboundSseEvent event = sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, data.toString())
                .build();
        if (!sink.isClosed()) {
            sink.send(event);
        }
    }
}
