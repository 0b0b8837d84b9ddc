package org.aitutor.platform.idempotency;

import java.util.List;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.Kind;

/** The same key came with another request. */
public final class IdempotencyKeyReused extends DomainException {
    public IdempotencyKeyReused() {
        super(
                Kind.UNPROCESSABLE,
                "idempotency-key-reused",
                "This Idempotency-Key was used for another request. Take a new key for a new request.",
                List.of(new FieldError("Idempotency-Key", "stands for another request")));
    }
}
