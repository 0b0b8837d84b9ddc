package org.aitutor.operations.rest;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no cache of that name. */
public final class CacheNotFound extends DomainException {
    CacheNotFound() {
        super(Kind.MISSING, "cache-not-found", "There is no cache of that name.");
    }
}
