package org.aitutor.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * How the jobs of one kind stand: what workers are scaled by.
 *
 * @param waiting queued jobs that are due
 * @param oldest when the one that waits longest was due; empty where none waits
 * @param running claimed jobs
 * @param dead jobs that were given up
 */
public record Backlog(long waiting, Optional<Instant> oldest, long running, long dead) {
    public static final Backlog NONE = new Backlog(0, Optional.empty(), 0, 0);

    public Backlog and(Backlog other) {
        Optional<Instant> earlier = oldest.isEmpty()
                ? other.oldest
                : oldest.map(one -> other.oldest.filter(one::isAfter).orElse(one));
        return new Backlog(waiting + other.waiting, earlier, running + other.running, dead + other.dead);
    }
}
