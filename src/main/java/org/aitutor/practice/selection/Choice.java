package org.aitutor.practice.selection;

/** The item that comes next, and why. */
public record Choice(String item, Reason reason) {}
