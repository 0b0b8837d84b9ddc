package org.aitutor.practice.quiz;

import java.time.Instant;

/**
 * An answer that was taken, with what it was worth.
 *
 * @param response as it was sent: JSON
 * @param credit 0 to 1
 * @param millis what it took, as the client says; 0 where it does not
 */
public record SavedAnswer(String response, boolean correct, double credit, long millis, Instant at) {}
