/**
 * Requests that may be sent twice: a POST that creates something and is marked {@link
 * org.aitutor.platform.idempotency.Idempotent} takes an {@code Idempotency-Key}. The same key and body from the same caller
 * give the same answer for 24 hours; another body is refused.
 *
 * <p>May use {@code platform}. Invariants: of two that run at once, one does the work; only an answer of success is kept,
 * so that what failed may be tried again under its key.
 */
@NullMarked
package org.aitutor.platform.idempotency;

import org.jspecify.annotations.NullMarked;
