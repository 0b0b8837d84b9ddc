package org.aitutor.practice;

import java.util.Optional;

/**
 * What a response was worth.
 *
 * @param credit the share that is right, 0 to 1; 1 where it is correct
 * @param feedback what to say to a wrong one, where something is known; does not give the answer away
 */
public record Graded(boolean correct, double credit, Optional<String> feedback) {}
