package org.aitutor.accounts.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the whole log, and tells where somebody changed it. */
@Singleton
public final class AuditVerification {
    private final AuditRepository repository;

    @Inject
    public AuditVerification(AuditRepository repository) {
        this.repository = repository;
    }

    /**
     * What was found.
     *
     * @param faults a sentence each; none where all holds together
     */
    public record Report(long entries, long chains, long anchors, List<String> faults) {}

    public Report verify() {
        Walk walk = new Walk();
        repository.walkAnchors(walk::anchor);
        repository.walk(walk::entry);
        return walk.report();
    }

    private static final class Walk {
        private final List<String> faults = new ArrayList<>();
        private final Map<String, String> anchored = new HashMap<>();
        private ChainHead last = ChainHead.of("");
        private long lastAnchor;
        private String lastAnchorHash = "";
        private long entries;
        private long chains;

        void anchor(AuditAnchor anchor) {
            if (!anchor.hash().equals(anchor.expectedHash())) {
                faults.add("Anchor " + anchor.number() + " was changed.");
            }
            if (anchor.number() != lastAnchor + 1 || !anchor.previous().equals(lastAnchorHash)) {
                faults.add("Before anchor " + anchor.number() + " one is missing.");
            }
            anchor.heads().forEach(head -> anchored.put(place(head), head.hash()));
            lastAnchor = anchor.number();
            lastAnchorHash = anchor.hash();
        }

        void entry(AuditEntry entry) {
            if (!entry.chain().equals(last.chain())) {
                chains++;
                last = ChainHead.of(entry.chain());
            }
            if (!entry.hash().equals(entry.expectedHash())) {
                faults.add("Entry " + entry.id() + " was changed.");
            }
            if (entry.sequence() != last.sequence() + 1 || !entry.previous().equals(last.hash())) {
                faults.add("Before entry " + entry.id() + " one is missing.");
            }
            last = entry.head();
            entries++;
            String said = anchored.remove(place(last));
            if (said != null && !said.equals(entry.hash())) {
                faults.add("Entry " + entry.id() + " is not the one that was anchored.");
            }
        }

        Report report() {
            anchored.keySet().stream()
                    .sorted()
                    .forEach(place -> faults.add("Entry " + place + " was anchored, and is gone."));
            return new Report(entries, chains, lastAnchor, List.copyOf(faults));
        }

        private static String place(ChainHead head) {
            return head.chain() + ':' + String.format("%010d", head.sequence());
        }
    }
}
