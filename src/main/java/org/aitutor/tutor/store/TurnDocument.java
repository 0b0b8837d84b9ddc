package org.aitutor.tutor.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.tutor.Citation;
import org.aitutor.tutor.ConversationId;
import org.aitutor.tutor.Reply;
import org.aitutor.tutor.Turn;
import org.aitutor.tutor.TurnId;
import org.aitutor.tutor.moves.Move;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A turn as {@code turns} keeps it. */
public record TurnDocument(
        @BsonId String id,
        String studentId,
        String conversationId,
        String message,
        @Nullable ReplyDocument reply,
        @Nullable Integer rating,
        @Nullable String comment,
        Instant at) {

    /** The answer within it. */
    public record ReplyDocument(Move move, List<String> sentences, List<CitationDocument> citations) {}

    public record CitationDocument(String lessonId, String title, String quote) {}

    static TurnDocument of(Turn turn) {
        return new TurnDocument(
                turn.id().value(),
                turn.student().value(),
                turn.conversation().value(),
                turn.message(),
                turn.reply().map(TurnDocument::replyOf).orElse(null),
                turn.rating().orElse(null),
                null,
                turn.at());
    }

    static ReplyDocument replyOf(Reply reply) {
        List<CitationDocument> citations = reply.citations().stream()
                .map(one -> new CitationDocument(one.lessonId(), one.title(), one.quote()))
                .toList();
        return new ReplyDocument(reply.move(), reply.sentences(), citations);
    }

    Turn toTurn() {
        return new Turn(
                new TurnId(id),
                new ConversationId(conversationId),
                new UserId(studentId),
                message,
                Optional.ofNullable(reply).map(TurnDocument::toReply),
                Optional.ofNullable(rating),
                at);
    }

    private static Reply toReply(ReplyDocument reply) {
        List<Citation> citations = reply.citations().stream()
                .map(one -> new Citation(one.lessonId(), one.title(), one.quote()))
                .toList();
        return new Reply(reply.move(), reply.sentences(), citations);
    }
}
