/**
 * The API of quizzes: setting them, sitting them, their results. May use the domain package, the views of practice and
 * {@code platform}, never a store. No view has a place for an answer key; what says whether an answer was right is filled
 * only where the quiz tells it.
 */
@NullMarked
package org.aitutor.practice.quiz.rest;

import org.jspecify.annotations.NullMarked;
