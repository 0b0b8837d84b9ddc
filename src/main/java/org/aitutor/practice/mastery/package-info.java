/**
 * The learner model: what a student probably can do, as a sum of parts that a teacher can read.
 *
 * <p>Online logistic model with Elo gains (Pelánek 2016, doi 10.1016/j.compedu.2016.03.017), practice counts (Pavlik
 * et al. 2009) and recency averages (Galyardt and Goldin 2015); constant work per attempt.
 *
 * <p>Pure: uses {@code java.*} only, no clock, no randomness; skills and items are opaque strings. Invariants: what
 * belongs to a student ({@link org.aitutor.practice.mastery.StudentState}) and what all students of a course share
 * ({@link org.aitutor.practice.mastery.Parameters}) never mix; both change only by an attempt, once; every number can
 * be computed again from an attempt's {@link org.aitutor.practice.mastery.Terms}.
 */
@NullMarked
package org.aitutor.practice.mastery;

import org.jspecify.annotations.NullMarked;
