package org.aitutor.practice;

import java.util.List;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.Kind;

/** The response cannot be read as an answer to the question; it was not counted. */
public final class ResponseUnreadable extends DomainException {
    ResponseUnreadable(String reason) {
        super(
                Kind.UNPROCESSABLE,
                "response-unreadable",
                "Your answer could not be read, and was not counted. " + reason,
                List.of(new FieldError("response", reason)));
    }
}
