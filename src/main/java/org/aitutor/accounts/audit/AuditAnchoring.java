package org.aitutor.accounts.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.jobs.RecurringWork;
import org.aitutor.platform.problem.Conflict;

/**
 * Says every hour where the chains end, in the database and in the member's own log: who rewrites a chain later, or cuts
 * it off, contradicts that.
 */
@Singleton
public final class AuditAnchoring implements RecurringWork {
    private static final Logger LOG = System.getLogger("org.aitutor.audit");
    private static final Duration PERIOD = Duration.ofHours(1);
    /** Members' clocks differ, and a write takes its time. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final AuditRepository repository;
    private final Clock clock;

    @Inject
    public AuditAnchoring(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-anchor";
    }

    @Override
    public Duration period() {
        return PERIOD;
    }

    @Override
    public void run() {
        Optional<AuditAnchor> last = repository.lastAnchor();
        Instant since = last.map(anchor -> anchor.at().minus(OVERLAP)).orElse(Instant.EPOCH);
        List<ChainHead> heads = repository.headsSince(since);
        if (!heads.isEmpty()
                && !last.map(AuditAnchor::heads).filter(heads::equals).isPresent()) {
            add(AuditAnchor.sealed(
                    last.map(AuditAnchor::number).orElse(0L) + 1,
                    clock.instant(),
                    heads,
                    last.map(AuditAnchor::hash).orElse("")));
        }
    }

    private void add(AuditAnchor anchor) {
        try {
            repository.insert(anchor);
            LOG.log(Level.INFO, "anchor {0} {1}", anchor.number(), anchor.hash());
        } catch (Conflict another) {
            LOG.log(Level.DEBUG, "Another member was first", another);
        }
    }
}
