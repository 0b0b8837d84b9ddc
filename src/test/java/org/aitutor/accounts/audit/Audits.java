package org.aitutor.accounts.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.aitutor.accounts.RandomTokens;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.time.Ids;

/** Audit logs for tests of what is entered. */
public final class Audits {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private Audits() {}

    /** A log in that store. */
    public static AuditLog log(AuditRepository store) {
        return new AuditLog(
                store,
                new Pseudonyms(new InMemorySubjectKeyRepository(), new RandomTokens(new Random(5))),
                new Ids(CLOCK, new Random(6)),
                CLOCK);
    }

    /** What was entered there, the newest first. */
    public static List<AuditAction> actions(AuditRepository store) {
        return store.list(AuditFilter.ALL, SliceRequest.first(SliceRequest.MOST)).items().stream()
                .map(AuditEntry::action)
                .toList();
    }
}
