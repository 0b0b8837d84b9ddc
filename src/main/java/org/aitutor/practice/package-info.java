/**
 * Practice: which item comes next, what an answer was worth, help step by step, and what a student has mastered.
 *
 * <p>May use {@code learning}, {@code catalogue}, {@code accounts} and {@code platform}; decides by the pure packages below it
 * ({@code mastery}, {@code selection}, {@code grading}). Invariants: only who is enrolled practises; the first answer to
 * a presentation counts, once, whatever is repeated or lost; an answer that cannot be read costs nothing; help taken
 * within a day counts as help; neither answer nor hints nor solution leave before their time; an attempt is one
 * conditional write of the student's state, from which everything else follows.
 */
@NullMarked
package org.aitutor.practice;

import org.jspecify.annotations.NullMarked;
