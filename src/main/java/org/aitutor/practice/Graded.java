package org.aitutor.practice;

import java.util.Optional;

/**
 * What a response was worth.
 *
 * @param feedback what to say to a wrong one, where something is known; does not give the answer away
 */
record Graded(boolean correct, Optional<String> feedback) {}
