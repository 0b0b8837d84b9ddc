package org.aitutor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of slots does. */
public abstract class SlotRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(30);

    private final SlotRepository slots = empty();

    protected abstract SlotRepository empty();

    @Test
    void thereAreAsManySlotsAsTheLimitSaysHoweverManyWantOne() {
        slots.ensure("export", 3);
        slots.ensure("export", 3);

        List<Slot> taken = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> slots.take("export", 3, NOW, LATER))
                .flatMap(Optional::stream)
                .toList();

        assertThat(taken).extracting(Slot::number).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(slots.full(Map.of("export", 3, "import", 1), NOW)).contains("export");
        assertThat(slots.take("export", 4, NOW, LATER)).isEmpty();
    }

    @Test
    void aKindIsFullOnlyWhileAllItsSlotsAreHeld() {
        slots.ensure("export", 2);
        Slot first = take().orElseThrow();
        assertThat(slots.full(Map.of("export", 2), NOW)).isEmpty();
        take();
        assertThat(slots.full(Map.of("export", 2), NOW)).containsExactly("export");

        slots.free(first);

        assertThat(slots.full(Map.of("export", 2), NOW)).isEmpty();
        assertThat(slots.full(Map.of("export", 2), LATER)).isEmpty();
    }

    @Test
    void whoLostASlotNeitherHoldsItLongerNorGivesItBack() {
        slots.ensure("export", 1);
        Slot lost = slots.take("export", 1, NOW, LATER).orElseThrow();
        Slot held = slots.take("export", 1, LATER, LATER.plusSeconds(30)).orElseThrow();

        slots.free(lost);
        slots.prolong(lost, LATER.plusSeconds(300));

        assertThat(held.fencing()).isEqualTo(2);
        assertThat(slots.full(Map.of("export", 1), LATER)).containsExactly("export");
        assertThat(slots.take("export", 1, LATER.plusSeconds(30), LATER.plusSeconds(60)))
                .isPresent();
    }

    @Test
    void aSlotIsHeldForAsLongAsItIsProlonged() {
        slots.ensure("export", 1);
        Slot slot = slots.take("export", 1, NOW, LATER).orElseThrow();

        slots.prolong(slot, LATER.plusSeconds(30));

        assertThat(slots.take("export", 1, LATER, LATER.plusSeconds(30))).isEmpty();
    }

    @Test
    void aSlotThatWasGivenBackIsNotTakenAgainByItsHeartBeat() {
        slots.ensure("export", 1);
        Slot slot = slots.take("export", 1, NOW, LATER).orElseThrow();

        slots.free(slot);
        slots.prolong(slot, LATER);

        assertThat(slots.take("export", 1, NOW, LATER)).isPresent();
    }

    private Optional<Slot> take() {
        return slots.take("export", 2, NOW, LATER);
    }
}
