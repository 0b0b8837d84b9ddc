/**
 * How good the learner model, the review scheduler and the choice of the next item are: measured on files of attempts
 * and on simulated classes, beside the models and policies that they must beat.
 *
 * <p>Pure: uses {@code java.*} and the pure packages that it measures ({@code practice.mastery},
 * {@code practice.selection}, {@code learning.scheduling}), as they are: no copy of them. Commands in {@code scripts}
 * start its {@code main} methods; the server uses none of it. Invariants: no student is in the training set and the
 * held-out set of one fold; a prediction is made before its answer is seen; every random number comes from a seed.
 */
@NullMarked
package org.aitutor.practice.evaluation;

import org.jspecify.annotations.NullMarked;
