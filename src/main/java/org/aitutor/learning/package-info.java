/**
 * Who learns what: enrollments, and how far each has come through the lessons.
 *
 * <p>May use {@code catalogue}, {@code accounts} and {@code platform}. Invariants: a student has at most one enrollment
 * in a course, whose id says whose and in what; withdrawing keeps what was learned, so that enrolling again goes on
 * where it stopped; progress is the share of the course's lessons that are completed, and only lessons that the course
 * has can be marked; somebody else's enrollment is not found.
 */
@NullMarked
package org.aitutor.learning;

import org.jspecify.annotations.NullMarked;
