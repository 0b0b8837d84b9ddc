/**
 * Which item a student meets next, and why.
 *
 * <p>Pure: uses {@code java.*} only; the time and the dice are arguments, skills and items opaque strings. Invariants: an
 * item answered within the last 24 hours is not offered again; a later step of a problem is offered only after the
 * step before it; whatever is offered comes with its reason.
 */
@NullMarked
package org.aitutor.practice.selection;

import org.jspecify.annotations.NullMarked;
