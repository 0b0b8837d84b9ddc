package org.aitutor.platform.api;

import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.InvalidInput;

/**
 * What to answer to an exception. A fault of ours is logged here, once, with the request's id; that something we need is away
 * in a line, since every request says so then; a refusal is not logged.
 */
public final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());
    private static final Problem FAULT =
            new Problem(500, "internal-error", "Something went wrong on our side. It has been noted.");
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private Problems() {}

    static Problem of(Throwable thrown, String requestId) {
        Problem problem = translate(thrown);
        if (problem.status() == UNAVAILABLE) {
            LOG.log(Level.WARNING, () -> "Request " + requestId + " cannot be answered now: " + problem.detail());
        } else if (problem.status() >= FIRST_SERVER_ERROR) {
            LOG.log(Level.ERROR, () -> "Request " + requestId + " failed: " + problem.code(), thrown);
        }
        return problem;
    }

    /** The body of a problem where there is no HTTP answer to put it in: within a stream. */
    public static JsonObject body(Throwable thrown, String instance, String requestId) {
        return of(thrown, requestId).body(instance, requestId);
    }

    private static Problem translate(Throwable thrown) {
        if (thrown instanceof DomainException refusal) {
            return Problem.of(refusal);
        }
        if (thrown instanceof ConstraintViolationException violations) {
            return Problem.of(new InvalidInput(ViolatedFields.of(violations)));
        }
        if (isUnreadableBody(thrown)) {
            return Problem.of(new UnreadableBody("is not JSON that can be read"));
        }
        if (thrown instanceof WebApplicationException refused) {
            return ofStatus(refused.getResponse().getStatus());
        }
        Throwable cause = thrown.getCause();
        return cause instanceof DomainException || cause instanceof ConstraintViolationException
                ? translate(cause)
                : FAULT;
    }

    private static boolean isUnreadableBody(Throwable thrown) {
        return thrown instanceof JsonbException
                || thrown instanceof JsonParsingException
                || (thrown instanceof ProcessingException && thrown.getCause() instanceof JsonbException)
                || (thrown instanceof ProcessingException && thrown.getCause() instanceof JsonParsingException);
    }

    /** What the server has refused by itself, of which only a status tells. */
    public static Problem ofServer(int status) {
        return switch (status) {
            case 400 ->
                Problem.about(
                        400,
                        "bad-request",
                        "The request cannot be understood.",
                        "request",
                        "cannot be read: its first line, a header or a length is broken");
            case 500 -> FAULT;
            default -> ofStatus(status);
        };
    }

    /** What is wrong where only a status tells: a 400 of the server's, behind the filters, is about the body. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 ->
                Problem.about(400, "bad-request", "The request cannot be understood.", "body", "is missing or broken");
            case 401 -> new Problem(401, "not-signed-in", "Sign in first.");
            case 403 -> new Problem(403, "forbidden", "You may not do this.");
            case 404 -> new Problem(404, "not-found", "There is nothing here.");
            case 405 -> new Problem(405, "method-not-allowed", "This cannot be done to it.");
            case 406 ->
                Problem.about(
                        406,
                        "not-acceptable",
                        "It cannot be had in the form that was asked for.",
                        "Accept",
                        "names no form that this call answers in");
            case 413 -> new Problem(413, "too-large", "The body is larger than this call takes.");
            case 415 ->
                Problem.about(
                        415,
                        "unsupported-media-type",
                        "This call takes another type of body.",
                        "Content-Type",
                        "is not a type that this call takes");
            case 417 ->
                Problem.about(
                        417,
                        "expectation-failed",
                        "The request expects what is not done here.",
                        "Expect",
                        "may be 100-continue only");
            case 501, 505 ->
                new Problem(status, "not-supported", "The request is sent in a way that is not spoken here.");
            default -> new Problem(status, "http-" + status, "The request was refused.");
        };
    }
}
