/**
 * Spaced review: when a student should meet something again, by FSRS-6 (the free spaced repetition scheduler of
 * open-spaced-repetition).
 *
 * <p>Pure: uses {@code java.*} only, and is told the time. Knows nothing of skills or cards: whoever asks keeps one
 * {@link org.aitutor.learning.scheduling.Memory} per thing to remember. Invariants: a stability is at least 0.001 days,
 * a difficulty is between 1 and 10, a review is due no earlier than a day after the last one, and an answer that arrives
 * out of order counts as one of the same day.
 */
@NullMarked
package org.aitutor.learning.scheduling;

import org.jspecify.annotations.NullMarked;
