package org.aitutor.accounts.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the chains ended at a time.
 *
 * @param number from 1
 * @param heads of the chains that grew since the anchor before
 * @param previous the hash of the anchor before; empty for the first
 * @param hash SHA-256 over all the rest, in base64url
 */
public record AuditAnchor(long number, Instant at, List<ChainHead> heads, String previous, String hash) {
    public AuditAnchor {
        heads = List.copyOf(heads);
    }

    static AuditAnchor sealed(long number, Instant at, List<ChainHead> heads, String previous) {
        AuditAnchor open = new AuditAnchor(number, at, heads, previous, "");
        return new AuditAnchor(number, at, heads, previous, open.expectedHash());
    }

    String expectedHash() {
        List<String> texts =
                new ArrayList<>(List.of(Long.toString(number), Long.toString(at.toEpochMilli()), previous));
        heads.forEach(head -> texts.addAll(List.of(head.chain(), Long.toString(head.sequence()), head.hash())));
        return AuditEntry.hashOf(texts);
    }
}
