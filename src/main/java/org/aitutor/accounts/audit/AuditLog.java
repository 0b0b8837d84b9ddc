package org.aitutor.accounts.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.OutcomeUnknown;
import org.aitutor.platform.time.Ids;

/**
 * Writes the log, this member's chain of it. Each entry's hash goes to the member's own log as well, which leaves the
 * machine by another way than the database's content.
 */
@Singleton
public final class AuditLog {
    private static final Logger LOG = System.getLogger("org.aitutor.audit");

    private final AuditRepository repository;
    private final Pseudonyms pseudonyms;
    private final Ids ids;
    private final Clock clock;
    private final Object order = new Object();
    private Optional<ChainHead> head = Optional.empty();

    @Inject
    public AuditLog(AuditRepository repository, Pseudonyms pseudonyms, Ids ids, Clock clock) {
        this.repository = repository;
        this.pseudonyms = pseudonyms;
        this.ids = ids;
        this.clock = clock;
    }

    /** Enters what is about to be done. What it throws must keep it from being done. */
    public void require(AuditFact fact) {
        String actor = pseudonym(fact.actor());
        String subject = pseudonym(fact.subject());
        synchronized (order) {
            ChainHead last = head.orElseGet(() -> ChainHead.of(ids.next()));
            AuditEntry entry = AuditEntry.sealed(last, clock.instant(), fact, actor, subject);
            // Where the write fails, nobody knows whether it will still arrive: the next entry begins another chain.
            head = Optional.empty();
            write(entry);
            head = Optional.of(entry.head());
            LOG.log(Level.INFO, "{0} {1} {2}", entry.action().apiName(), entry.id(), entry.hash());
        }
    }

    /** Enters what has happened; where that is not possible now, the member's own log has it. */
    public void note(AuditFact fact) {
        try {
            require(fact);
        } catch (DomainException away) {
            LOG.log(
                    Level.WARNING,
                    "Not in the audit log: {0} on {1}",
                    fact.action().apiName(),
                    fact.target());
        }
    }

    public Slice<AuditEntry> list(AuditFilter filter, SliceRequest slice) {
        return repository.list(filter, slice);
    }

    private String pseudonym(Optional<UserId> person) {
        return person.map(pseudonyms::of).orElse("");
    }

    private void write(AuditEntry entry) {
        try {
            repository.insert(entry);
        } catch (OutcomeUnknown unknown) {
            if (repository.find(entry.id()).isEmpty()) {
                throw unknown;
            }
        }
    }
}
