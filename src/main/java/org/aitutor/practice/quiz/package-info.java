/**
 * Quizzes: what an instructor sets, what a student sits against the clock, and how it went.
 *
 * <p>May use {@code practice}, {@code learning}, {@code catalogue}, {@code accounts}, {@code jobs} and {@code platform};
 * decides by {@code practice.scoring} and {@code practice.grading}. Invariants: the server's clock alone ends an attempt;
 * an answer that was taken is never lost, and none is taken behind the deadline; an attempt ends once, whoever ends it; what
 * it asks and under which terms is fixed when it starts; neither keys nor solutions nor verdicts leave before the quiz
 * allows it; what is sat in a quiz helps nobody in practice or with the tutor meanwhile, and moves no estimate.
 */
@NullMarked
package org.aitutor.practice.quiz;

import org.jspecify.annotations.NullMarked;
