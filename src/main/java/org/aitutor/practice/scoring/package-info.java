/**
 * What a quiz comes to: its deadline, its score, and how its items did. Functions of times and numbers only.
 *
 * <p>May use {@code java.*} alone. Invariants: the same input gives the same output; a credit is 0 to 1; an item that was
 * not answered has credit 0; statistics that too few students bear are absent, never guessed.
 */
@NullMarked
package org.aitutor.practice.scoring;

import org.jspecify.annotations.NullMarked;
