package org.aitutor.jobs;

import java.time.Instant;

/**
 * A turn of recurring work, as the member that runs it has claimed it.
 *
 * @param name the work's
 * @param fencing the number of the claim; rises with each
 */
public record Turn(String name, long fencing, Instant startedAt) {}
