package org.aitutor.accounts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Unavailable;

/** A store of the log that cannot be reached, until it can. */
public final class AuditAway implements AuditRepository {
    private final AuditRepository there;
    private boolean isAway = true;

    public AuditAway() {
        this(new InMemoryAuditRepository());
    }

    AuditAway(AuditRepository there) {
        this.there = there;
    }

    void away(boolean away) {
        isAway = away;
    }

    @Override
    public void insert(AuditEntry entry) {
        reach().insert(entry);
    }

    @Override
    public Optional<AuditEntry> find(String id) {
        return reach().find(id);
    }

    @Override
    public Slice<AuditEntry> list(AuditFilter filter, SliceRequest slice) {
        return reach().list(filter, slice);
    }

    @Override
    public List<ChainHead> headsSince(Instant since) {
        return reach().headsSince(since);
    }

    @Override
    public void walk(Consumer<AuditEntry> each) {
        reach().walk(each);
    }

    @Override
    public void insert(AuditAnchor anchor) {
        reach().insert(anchor);
    }

    @Override
    public Optional<AuditAnchor> lastAnchor() {
        return reach().lastAnchor();
    }

    @Override
    public void walkAnchors(Consumer<AuditAnchor> each) {
        reach().walkAnchors(each);
    }

    private AuditRepository reach() {
        if (isAway) {
            throw new Unavailable("The database", new IllegalStateException("away"));
        }
        return there;
    }
}
