package org.aitutor.jobs;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.problem.Unavailable;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Shows the backlog on {@code /metrics}; it is read from the database every five seconds at most. */
@Singleton
final class JobGauges {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Reading(Backlog backlog, Instant at) {}

    private final JobRepository jobs;
    private final MetricRegistry metrics;
    private final Clock clock;
    private volatile Reading last = new Reading(new Backlog(0, Optional.empty()), Instant.EPOCH);

    @Inject
    JobGauges(JobRepository jobs, MetricRegistry metrics, Clock clock) {
        this.jobs = jobs;
        this.metrics = metrics;
        this.clock = clock;
    }

    void show(@Observes DatabaseReady ready) {
        metrics.gauge(named("aitutor_jobs_waiting", "Jobs that are due and that no worker has taken."), this::waiting);
        metrics.gauge(
                named("aitutor_jobs_oldest_wait_seconds", "How long the oldest of them has been waiting."),
                this::oldestWait);
    }

    long waiting() {
        return backlog().waiting();
    }

    long oldestWait() {
        return backlog()
                .oldest()
                .map(due -> Duration.between(due, clock.instant()).toSeconds())
                .orElse(0L);
    }

    private Backlog backlog() {
        Instant now = clock.instant();
        Reading known = last;
        if (known.at().plus(FRESH).isAfter(now)) {
            return known.backlog();
        }
        try {
            last = new Reading(jobs.backlog(now), now);
        } catch (Unavailable away) {
            last = new Reading(known.backlog(), now);
        }
        return last.backlog();
    }

    private static Metadata named(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
