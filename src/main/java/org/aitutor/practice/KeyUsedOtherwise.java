package org.aitutor.practice;

import java.util.List;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.Kind;

/** The idempotency key came before, with another body. */
public final class KeyUsedOtherwise extends DomainException {
    KeyUsedOtherwise() {
        super(
                Kind.UNPROCESSABLE,
                "idempotency-key-reused",
                "This Idempotency-Key was used before for another request. Use a new one.",
                List.of(new FieldError("Idempotency-Key", "stands for another request")));
    }
}
