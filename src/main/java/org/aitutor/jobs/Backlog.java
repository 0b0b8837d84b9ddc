package org.aitutor.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * The work that waits: what workers are scaled by.
 *
 * @param waiting queued jobs that are due
 * @param oldest when the one that waits longest was due; empty where none waits
 */
public record Backlog(long waiting, Optional<Instant> oldest) {}
