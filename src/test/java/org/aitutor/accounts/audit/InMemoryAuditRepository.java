package org.aitutor.accounts.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** The twin of the log's store; a test may take an entry out or put another in its place. */
public final class InMemoryAuditRepository implements AuditRepository {
    private static final Comparator<AuditEntry> NEWEST =
            Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id).reversed();

    final Map<String, AuditEntry> entries = new ConcurrentSkipListMap<>();
    final Map<Long, AuditAnchor> anchors = new TreeMap<>();

    @Override
    public void insert(AuditEntry entry) {
        if (entries.putIfAbsent(entry.id(), entry) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public Optional<AuditEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Slice<AuditEntry> list(AuditFilter filter, SliceRequest slice) {
        List<AuditEntry> behind = entries.values().stream()
                .filter(entry -> filter.action().map(entry.action()::equals).orElse(true))
                .filter(entry -> filter.person()
                        .map(person -> Stream.of(entry.actor(), entry.subject()).anyMatch(person::equals))
                        .orElse(true))
                .sorted(NEWEST)
                .dropWhile(entry ->
                        slice.after().map(after -> !isBehind(entry, after)).orElse(false))
                .limit(slice.limit() + 1L)
                .toList();
        return Slice.cut(behind, slice.limit(), entry -> Position.of(entry.at().toString(), entry.id()));
    }

    private static boolean isBehind(AuditEntry entry, Position after) {
        int byTime = entry.at().compareTo(Instant.parse(after.values().get(0)));
        return byTime < 0 || (byTime == 0 && entry.id().compareTo(after.values().get(1)) < 0);
    }

    @Override
    public List<ChainHead> headsSince(Instant since) {
        Map<String, ChainHead> heads = new TreeMap<>();
        entries.values().stream()
                .filter(entry -> !entry.at().isBefore(since))
                .forEach(entry -> heads.put(entry.chain(), entry.head()));
        return List.copyOf(heads.values());
    }

    @Override
    public void walk(Consumer<AuditEntry> each) {
        new ArrayList<>(entries.values()).forEach(each);
    }

    @Override
    public void insert(AuditAnchor anchor) {
        if (anchors.putIfAbsent(anchor.number(), anchor) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public Optional<AuditAnchor> lastAnchor() {
        return anchors.values().stream().max(Comparator.comparing(AuditAnchor::number));
    }

    @Override
    public void walkAnchors(Consumer<AuditAnchor> each) {
        anchors.values().forEach(each);
    }
}
