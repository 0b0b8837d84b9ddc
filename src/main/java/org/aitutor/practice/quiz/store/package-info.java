/**
 * Quizzes in MongoDB: {@code quizzes} (by course, remembered by each member for seconds) and {@code quiz_attempts} (one
 * document each, with its answers; sharded by student). May use the domain package and {@code platform}; every query of a
 * waiting student carries the student's id; results are read by quiz, from all shards, by an instructor.
 */
@NullMarked
package org.aitutor.practice.quiz.store;

import org.jspecify.annotations.NullMarked;
