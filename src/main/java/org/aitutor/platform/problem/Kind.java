package org.aitutor.platform.problem;

/** What sort of refusal an error is. The API's mapper alone knows the HTTP status of each. */
public enum Kind {
    /** The request, or a field of it, cannot be understood or is out of range. */
    INVALID,
    /** Nobody is signed in, or the proof of identity does not hold. */
    UNAUTHENTICATED,
    /** The caller is known and may know the thing, but may not do this to it. */
    FORBIDDEN,
    /** The thing is not there, or the caller may not know that it is. */
    MISSING,
    /** The thing's state does not allow it. */
    CONFLICT,
    /** The caller changed an older version than the one that stands. */
    STALE,
    /** The same idempotency key came with another body. */
    UNPROCESSABLE,
    /** More than is allowed: of bytes. */
    TOO_LARGE,
    /** More than is allowed: of requests. */
    LIMITED,
    /** Something that this needs is away just now; the same request may work later. */
    UNAVAILABLE
}
