/**
 * What a student means to do, and when: reviews that are due, what to do next across courses, a daily goal, the streak, and
 * vacations.
 *
 * <p>May use {@code practice}, {@code learning}, {@code catalogue}, {@code accounts} and {@code platform}. Invariants: days
 * are the student's own; days of study come from the states of practice, which an answer changes once, so that nothing is
 * counted here; a vacation costs neither streak nor reviews: what falls due in it is spread over the days behind it.
 */
@NullMarked
package org.aitutor.practice.agenda;

import org.jspecify.annotations.NullMarked;
