package org.aitutor.jobs;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.problem.Unavailable;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows on {@code /metrics} how the jobs of each kind stand; it is read from the database every five seconds at most. */
@Singleton
final class JobGauges {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Reading(Map<String, Backlog> byKind, Instant at) {}

    private final JobRepository jobs;
    private final Instance<JobHandler> handlers;
    private final MetricRegistry metrics;
    private final Clock clock;
    private volatile Reading last = new Reading(Map.of(), Instant.EPOCH);

    @Inject
    JobGauges(JobRepository jobs, @Any Instance<JobHandler> handlers, MetricRegistry metrics, Clock clock) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.metrics = metrics;
        this.clock = clock;
    }

    void show(@Observes DatabaseReady ready) {
        for (JobHandler handler : handlers) {
            show(handler.kind());
        }
    }

    private void show(String kind) {
        gauge(kind, "waiting", "Jobs that are due and that no worker has taken.", Backlog::waiting);
        gauge(kind, "oldest_wait_seconds", "How long the oldest of them has been waiting.", this::oldestWait);
        gauge(kind, "running", "Jobs that a worker has.", Backlog::running);
        gauge(kind, "dead", "Jobs that were given up, until they are tried again or forgotten.", Backlog::dead);
    }

    private void gauge(String kind, String name, String description, ToLongFunction<Backlog> value) {
        Metadata described = Metadata.builder()
                .withName("aitutor_jobs_" + name)
                .withDescription(description)
                .build();
        metrics.gauge(described, () -> value.applyAsLong(backlog(kind)), new Tag("kind", kind));
    }

    private long oldestWait(Backlog backlog) {
        return backlog.oldest()
                .map(due -> Duration.between(due, clock.instant()).toSeconds())
                .orElse(0L);
    }

    private synchronized Backlog backlog(String kind) {
        Instant now = clock.instant();
        if (!last.at().plus(FRESH).isAfter(now)) {
            last = new Reading(read(now), now);
        }
        return last.byKind().getOrDefault(kind, Backlog.NONE);
    }

    private Map<String, Backlog> read(Instant now) {
        try {
            return jobs.backlog(now);
        } catch (Unavailable away) {
            return last.byKind();
        }
    }
}
