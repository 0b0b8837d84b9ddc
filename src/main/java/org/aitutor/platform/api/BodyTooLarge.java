package org.aitutor.platform.api;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The body is larger than any that this API takes, archives apart. */
final class BodyTooLarge extends DomainException {
    BodyTooLarge(int limitBytes) {
        super(Kind.TOO_LARGE, "too-large", "The body is larger than " + limitBytes + " bytes.");
    }
}
