/**
 * Streaks: on how many days in a row a student has studied, forgiving what a person may be forgiven.
 *
 * <p>Pure: uses {@code java.*} and {@link org.aitutor.learning.scheduling.Vacation} only, and is told the day. Invariants:
 * one missed day a calendar week is forgiven while a streak runs, a vacation neither breaks nor lengthens one, the day
 * that is not over is not missed, and moving to another time zone costs nothing.
 */
@NullMarked
package org.aitutor.learning.streak;

import org.jspecify.annotations.NullMarked;
