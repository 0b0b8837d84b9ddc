package org.aitutor.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the audit log does. */
public abstract class AuditRepositoryContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private AuditRepository log;

    /** An empty one. */
    protected abstract AuditRepository empty();

    @BeforeEach
    void begin() {
        log = empty();
    }

    @Test
    void anEntryComesBackAsItWasAdded() {
        AuditEntry entry = entry("a", 1, 0, AuditAction.ROLES_CHANGED);

        log.insert(entry);

        assertThat(log.find(entry.id())).contains(entry);
        assertThat(log.find("a:0000000002")).isEmpty();
        assertThat(entry.expectedHash())
                .isEqualTo(log.find(entry.id()).orElseThrow().expectedHash());
    }

    @Test
    void aPlaceInAChainIsTakenOnce() {
        log.insert(entry("a", 1, 0, AuditAction.ROLES_CHANGED));

        assertThatThrownBy(() -> log.insert(entry("a", 1, 5, AuditAction.KEY_ROTATED)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theListIsNewestFirstPageByPage() {
        for (int i = 1; i <= 5; i++) {
            log.insert(entry("a", i, i / 2, AuditAction.KEY_ROTATED));
        }

        List<Long> sequences = new ArrayList<>();
        Optional<Slice<AuditEntry>> page = Optional.of(log.list(AuditFilter.ALL, SliceRequest.first(2)));
        while (page.isPresent()) {
            page.get().items().forEach(entry -> sequences.add(entry.sequence()));
            page = page.get().next().map(next -> log.list(AuditFilter.ALL, new SliceRequest(2, Optional.of(next))));
        }

        assertThat(sequences).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void theListIsOfOneActionOrOnePerson() {
        log.insert(entry("a", 1, 0, AuditAction.ROLES_CHANGED));
        log.insert(entry("a", 2, 1, AuditAction.KEY_ROTATED));

        assertThat(listed(new AuditFilter(Optional.of(AuditAction.KEY_ROTATED), Optional.empty())))
                .containsExactly(2L);
        assertThat(listed(new AuditFilter(Optional.empty(), Optional.of("actor-1"))))
                .containsExactly(1L);
        assertThat(listed(new AuditFilter(Optional.empty(), Optional.of("subject"))))
                .containsExactly(2L, 1L);
        assertThat(listed(new AuditFilter(Optional.of(AuditAction.KEY_ROTATED), Optional.of("actor-1"))))
                .isEmpty();
    }

    @Test
    void theHeadsAreTheLastEntriesOfTheChainsThatGrew() {
        log.insert(entry("a", 1, 0, AuditAction.ROLES_CHANGED));
        log.insert(entry("b", 1, 10, AuditAction.ROLES_CHANGED));
        log.insert(entry("b", 2, 11, AuditAction.ROLES_CHANGED));

        assertThat(log.headsSince(Instant.EPOCH)).extracting(ChainHead::chain).containsExactly("a", "b");
        assertThat(log.headsSince(NOON.plusSeconds(5))).containsExactly(new ChainHead("b", 2, "hash"));
    }

    @Test
    void theWalkGoesChainByChain() {
        log.insert(entry("b", 1, 0, AuditAction.ROLES_CHANGED));
        log.insert(entry("a", 1, 1, AuditAction.ROLES_CHANGED));
        log.insert(entry("b", 2, 2, AuditAction.ROLES_CHANGED));
        log.insert(entry("a", 2, 3, AuditAction.ROLES_CHANGED));

        List<String> walked = new ArrayList<>();
        log.walk(entry -> walked.add(entry.chain() + entry.sequence()));

        assertThat(walked).containsExactly("a1", "a2", "b1", "b2");
    }

    @Test
    void anchorsComeBackInTheirOrderAndEachNumberOnce() {
        AuditAnchor first = AuditAnchor.sealed(1, NOON, List.of(new ChainHead("a", 3, "h")), "");
        AuditAnchor second = AuditAnchor.sealed(2, NOON, List.of(), first.hash());

        assertThat(log.lastAnchor()).isEmpty();
        log.insert(first);
        log.insert(second);

        List<AuditAnchor> walked = new ArrayList<>();
        log.walkAnchors(walked::add);
        assertThat(walked).containsExactly(first, second);
        assertThat(log.lastAnchor()).contains(second);
        assertThatThrownBy(() -> log.insert(second)).isInstanceOf(Conflict.class);
    }

    private List<Long> listed(AuditFilter filter) {
        return log.list(filter, SliceRequest.first(10)).items().stream()
                .map(AuditEntry::sequence)
                .toList();
    }

    private static AuditEntry entry(String chain, long sequence, int seconds, AuditAction action) {
        return new AuditEntry(
                chain,
                sequence,
                NOON.plusSeconds(seconds),
                action,
                "actor-" + sequence,
                "subject",
                "course:c1",
                Map.of("to", "admin", "from", "student"),
                "before",
                "hash");
    }
}
