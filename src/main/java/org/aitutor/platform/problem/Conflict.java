package org.aitutor.platform.problem;

/** A write met a state that it did not expect: another one came first. */
public final class Conflict extends DomainException {
    public Conflict(String detail) {
        super(Kind.CONFLICT, "conflict", detail);
    }
}
