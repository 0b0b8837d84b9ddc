package org.aitutor.accounts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.aitutor.accounts.Digests;

/**
 * One entry of the log.
 *
 * @param chain the member's chain, which begins anew with each start
 * @param sequence its place there, from 1
 * @param actor a pseudonym; may be empty
 * @param subject a pseudonym; may be empty
 * @param previous the hash of the entry before it; empty for the first
 * @param hash SHA-256 over all the rest, in base64url
 */
public record AuditEntry(
        String chain,
        long sequence,
        Instant at,
        AuditAction action,
        String actor,
        String subject,
        String target,
        Map<String, String> details,
        String previous,
        String hash) {
    public AuditEntry {
        details = Map.copyOf(details);
    }

    /** An entry with the hash that it must have. */
    static AuditEntry sealed(ChainHead head, Instant at, AuditFact fact, String actor, String subject) {
        AuditEntry open = new AuditEntry(
                head.chain(),
                head.sequence() + 1,
                at,
                fact.action(),
                actor,
                subject,
                fact.target(),
                fact.details(),
                head.hash(),
                "");
        return open.withHash(open.expectedHash());
    }

    public String id() {
        return chain + ':' + String.format("%010d", sequence);
    }

    ChainHead head() {
        return new ChainHead(chain, sequence, hash);
    }

    /** The hash that it must have, if nobody changed it. */
    String expectedHash() {
        SortedMap<String, String> sorted = new TreeMap<>(details);
        return hashOf(List.of(
                chain,
                Long.toString(sequence),
                Long.toString(at.toEpochMilli()),
                action.apiName(),
                actor,
                subject,
                target,
                hashOf(sorted.keySet()),
                hashOf(sorted.values()),
                previous));
    }

    private AuditEntry withHash(String sum) {
        return new AuditEntry(chain, sequence, at, action, actor, subject, target, details, previous, sum);
    }

    /** Each text with its length before it, so that no two lists read the same. */
    static String hashOf(Iterable<String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.length()).append(':').append(text));
        return Digests.sha256(all.toString());
    }
}
