package org.aitutor.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aitutor.accounts.RandomTokens;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private static final UserId ADA = new UserId("ada");
    private static final UserId BEN = new UserId("ben");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final Ids ids = new Ids(clock, new Random(3));
    private final InMemoryAuditRepository store = new InMemoryAuditRepository();
    private final InMemorySubjectKeyRepository keys = new InMemorySubjectKeyRepository();
    private final Pseudonyms pseudonyms = new Pseudonyms(keys, new RandomTokens(new Random(4)));
    private final AuditLog log = new AuditLog(store, pseudonyms, ids, clock);
    private final AuditAnchoring anchoring = new AuditAnchoring(store, clock);
    private final AuditVerification verification = new AuditVerification(store);

    @Test
    void anEntryNamesPeopleByTheirPseudonyms() {
        log.require(AuditFact.of(AuditAction.ROLES_CHANGED).by(ADA).concerning(BEN));

        AuditEntry entry = entries().get(0);
        assertThat(entry.actor()).isEqualTo(pseudonyms.of(ADA)).doesNotContain("ada");
        assertThat(entry.subject()).isEqualTo(pseudonyms.of(BEN)).isNotEqualTo(entry.actor());
        assertThat(pseudonyms.people(List.of(entry.actor()))).isEqualTo(Map.of(entry.actor(), ADA));
    }

    @Test
    void onceErasedThePersonIsNobody() {
        log.require(AuditFact.of(AuditAction.ROLES_CHANGED).by(ADA));
        String pseudonym = entries().get(0).actor();

        keys.erase(ADA);

        assertThat(pseudonyms.people(List.of(pseudonym))).isEmpty();
        assertThat(verification.verify().faults()).isEmpty();
        assertThat(pseudonyms.of(ADA)).isNotEqualTo(pseudonym);
    }

    @Test
    void eachEntryCarriesTheHashOfTheOneBefore() {
        enter(3);

        List<AuditEntry> entries = entries();
        assertThat(entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(entries.get(0).previous()).isEmpty();
        assertThat(entries.get(2).previous()).isEqualTo(entries.get(1).hash());
        assertThat(verification.verify()).isEqualTo(new AuditVerification.Report(3, 1, 0, List.of()));
    }

    @Test
    void aChangedEntryIsFound() {
        enter(3);
        AuditEntry second = entries().get(1);

        store.entries.put(second.id(), changed(second, second.hash()));

        assertThat(verification.verify().faults()).containsExactly("Entry " + second.id() + " was changed.");
    }

    @Test
    void anEntryThatWasTakenOutIsFound() {
        enter(3);
        List<AuditEntry> entries = entries();

        store.entries.remove(entries.get(1).id());

        assertThat(verification.verify().faults())
                .containsExactly("Before entry " + entries.get(2).id() + " one is missing.");
    }

    @Test
    void aChainThatWasRewrittenOrCutOffContradictsItsAnchor() {
        enter(3);
        anchoring.run();
        AuditEntry last = entries().get(2);

        store.entries.put(last.id(), changed(last, changed(last, "").expectedHash()));
        List<String> rewritten = verification.verify().faults();
        store.entries.remove(last.id());
        List<String> cut = verification.verify().faults();

        assertThat(rewritten).containsExactly("Entry " + last.id() + " is not the one that was anchored.");
        assertThat(cut).containsExactly("Entry " + last.id() + " was anchored, and is gone.");
    }

    @Test
    void anAnchorThatWasTakenOutIsFound() {
        for (int i = 0; i < 3; i++) {
            enter(1);
            anchoring.run();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(verification.verify().anchors()).isEqualTo(3);

        store.anchors.remove(2L);

        assertThat(verification.verify().faults()).containsExactly("Before anchor 3 one is missing.");
    }

    @Test
    void whereNothingGrewNoAnchorIsAdded() {
        enter(1);
        anchoring.run();

        anchoring.run();
        clock.advance(Duration.ofHours(2));
        anchoring.run();

        assertThat(store.anchors).hasSize(1);
    }

    @Test
    void eachMemberHasItsOwnChain() {
        AuditLog other = new AuditLog(store, pseudonyms, ids, clock);

        enter(2);
        other.require(AuditFact.of(AuditAction.KEY_ROTATED));
        enter(1);

        assertThat(verification.verify()).isEqualTo(new AuditVerification.Report(4, 2, 0, List.of()));
    }

    @Test
    void afterAWriteThatFailedAnotherChainBegins() {
        AuditAway away = new AuditAway(store);
        AuditLog tried = new AuditLog(away, pseudonyms, ids, clock);
        away.away(false);
        tried.require(AuditFact.of(AuditAction.KEY_ROTATED));

        away.away(true);
        assertThatThrownBy(() -> tried.require(AuditFact.of(AuditAction.KEY_ROTATED)))
                .isInstanceOf(Unavailable.class);
        tried.note(AuditFact.of(AuditAction.KEY_ROTATED));
        away.away(false);
        tried.note(AuditFact.of(AuditAction.KEY_ROTATED));

        assertThat(verification.verify()).isEqualTo(new AuditVerification.Report(2, 2, 0, List.of()));
    }

    private void enter(int count) {
        for (int i = 0; i < count; i++) {
            log.require(AuditFact.of(AuditAction.SIGN_IN_FAILED).concerning(BEN));
        }
    }

    private List<AuditEntry> entries() {
        return List.copyOf(store.entries.values());
    }

    private static AuditEntry changed(AuditEntry entry, String hash) {
        return new AuditEntry(
                entry.chain(),
                entry.sequence(),
                entry.at(),
                AuditAction.KEY_ROTATED,
                entry.actor(),
                entry.subject(),
                entry.target(),
                entry.details(),
                entry.previous(),
                hash);
    }
}
