package org.aitutor.practice.scoring;

/**
 * How an item did in one attempt.
 *
 * @param item its id
 * @param credit 0 to 1
 * @param millis what the answer took; 0 where that is not known
 */
public record ItemResult(String item, boolean answered, boolean correct, double credit, long millis) {}
