package org.aitutor.platform.security;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The caller is known, but may not do this. */
public final class Forbidden extends DomainException {
    public Forbidden(String code, String detail) {
        super(Kind.FORBIDDEN, code, detail);
    }

    /** For want of a role. */
    public Forbidden() {
        this("forbidden", "You may not do this.");
    }
}
