package org.aitutor.learning.scheduling;

import java.time.Instant;

/** A meeting with something to remember, the first one included. */
public record Review(Rating rating, Instant at) {}
