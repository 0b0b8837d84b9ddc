package org.aitutor.accounts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Keeps the log: entries and anchors are added, never changed. */
public interface AuditRepository {
    /** Adds an entry. @throws org.aitutor.platform.problem.Conflict where its place in the chain is taken */
    void insert(AuditEntry entry);

    Optional<AuditEntry> find(String id);

    /** Entries, the newest first. */
    Slice<AuditEntry> list(AuditFilter filter, SliceRequest slice);

    /** The last entry of each chain that has one since then. */
    List<ChainHead> headsSince(Instant since);

    /** All entries, chain by chain, each in its order. */
    void walk(Consumer<AuditEntry> each);

    /** Adds an anchor. @throws org.aitutor.platform.problem.Conflict where its number is taken */
    void insert(AuditAnchor anchor);

    Optional<AuditAnchor> lastAnchor();

    /** All anchors, in their order. */
    void walkAnchors(Consumer<AuditAnchor> each);
}
