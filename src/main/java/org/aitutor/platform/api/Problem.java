package org.aitutor.platform.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.Kind;

/**
 * One answer that says what went wrong (RFC 9457).
 *
 * @param status the HTTP status
 * @param code stable, lower-case words with hyphens; the end of {@code type}
 * @param detail a sentence for a person
 * @param errors the fields that are wrong, if it is about fields
 * @param retryAfter when the same request may be worth another try
 */
public record Problem(int status, String code, String detail, List<FieldError> errors, Optional<Duration> retryAfter) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:ai-tutor:problem:";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem without fields, to be tried again by no clock. */
    public Problem(int status, String code, String detail) {
        this(status, code, detail, List.of(), Optional.empty());
    }

    /** A problem with one thing that the client sent: a header, the path, the body. */
    static Problem about(int status, String code, String detail, String field, String message) {
        return new Problem(status, code, detail, List.of(new FieldError(field, message)), Optional.empty());
    }

    /** The same about another field, or only that. */
    public Problem about(FieldError error) {
        return new Problem(status, code, detail, List.of(error), retryAfter);
    }

    /** The answer to a refusal of the domain's. */
    public static Problem of(DomainException refusal) {
        return new Problem(
                statusOf(refusal.kind()), refusal.code(), refusal.detail(), refusal.errors(), refusal.retryAfter());
    }

    /** The body, for the request of that path and id. */
    public JsonObject body(String instance, String requestId) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", TYPE + code)
                .add("title", title())
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance)
                .add("traceId", requestId);
        if (!errors.isEmpty()) {
            body.add("errors", errorsAsJson());
        }
        return body.build();
    }

    private String title() {
        Status known = Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }

    private JsonArrayBuilder errorsAsJson() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        errors.forEach(error ->
                array.add(Json.createObjectBuilder().add("field", error.field()).add("message", error.message())));
        return array;
    }

    private static int statusOf(Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case MISSING -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case LIMITED -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
