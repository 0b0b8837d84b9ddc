package org.aitutor.practice.grading;

/** A left thing and the right thing it is matched with, by their ids. */
public record Pair(String left, String right) {}
