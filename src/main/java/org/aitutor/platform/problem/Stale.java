package org.aitutor.platform.problem;

/** The caller edited an older version than the one that stands ({@code If-Match} did not match). */
public final class Stale extends DomainException {
    public Stale() {
        super(Kind.STALE, "stale", "It was changed since you read it. Read it again, then repeat your change.");
    }
}
