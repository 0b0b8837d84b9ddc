package org.aitutor.catalogue;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such practice item, or the caller may not know of it. */
public final class ItemNotFound extends DomainException {
    public ItemNotFound() {
        super(Kind.MISSING, "practice-item-not-found", "There is no such practice item.");
    }
}
