package org.aitutor.platform.idempotency.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.aitutor.platform.idempotency.Answer;
import org.aitutor.platform.idempotency.Claim;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A key as {@code idempotency_keys} keeps it. */
public record ClaimDocument(
        @BsonId String id,
        String request,
        String holder,
        Instant claimedAt,
        @Nullable AnswerDocument answer) {
    /** The answer, once there is one. */
    public record AnswerDocument(int status, Map<String, String> headers, String body) {
        static AnswerDocument of(Answer answer) {
            return new AnswerDocument(answer.status(), answer.headers(), answer.body());
        }

        Answer toAnswer() {
            return new Answer(status, headers, body);
        }
    }

    static ClaimDocument of(Claim claim) {
        return new ClaimDocument(
                claim.id(),
                claim.request(),
                claim.holder(),
                claim.claimedAt(),
                claim.answer().map(AnswerDocument::of).orElse(null));
    }

    Claim toClaim() {
        return new Claim(
                id, request, holder, claimedAt, Optional.ofNullable(answer).map(AnswerDocument::toAnswer));
    }
}
