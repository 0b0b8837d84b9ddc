package org.aitutor.practice.evaluation;

/** A student's first answer to an item, as files of attempts have it: one row an attempt. */
record Attempt(String student, String item, String skill, boolean right) {}
