/**
 * Decides whether an answer is right, for every kind of item the API knows.
 *
 * <p>Pure functions: it may use {@code java.*} and nothing else, reads no clock, draws no random number (the points at
 * which expressions are compared come from a fixed sequence), so the same key and response always give the same verdict.
 *
 * <p>Invariants: no input, however hostile, makes it throw or run long (length, depth and exponents are bounded before
 * anything is evaluated); an answer that cannot be read is never wrong but {@link
 * org.aitutor.practice.grading.Verdict.Unreadable}; no message gives the right answer away.
 */
@NullMarked
package org.aitutor.practice.grading;

import org.jspecify.annotations.NullMarked;
