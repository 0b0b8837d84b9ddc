package org.aitutor.platform.api;

import java.util.List;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.Kind;

/** The body is not the JSON that a call takes: no JSON at all, or a field of it is of another type. */
final class UnreadableBody extends DomainException {
    UnreadableBody(List<FieldError> errors) {
        super(Kind.INVALID, "unreadable-body", "The body is not the JSON that this call takes.", errors);
    }

    UnreadableBody(String reason) {
        this(List.of(new FieldError("body", reason)));
    }
}
