package org.aitutor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of schedules does. */
public abstract class ScheduleRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(30);

    private final ScheduleRepository schedules = empty();

    protected abstract ScheduleRepository empty();

    @Test
    void aNewScheduleIsDueAtOnceAndMadeOnce() {
        schedules.ensure("sweep", NOW);
        schedules.claim("sweep", NOW, LATER);
        schedules.ensure("sweep", NOW);

        assertThat(schedules.due(NOW)).isEmpty();
        assertThat(schedules.due(LATER)).containsExactly("sweep");
    }

    @Test
    void whatIsNotDueIsNotClaimed() {
        schedules.ensure("sweep", LATER);

        assertThat(schedules.claim("sweep", NOW, LATER)).isEmpty();
        assertThat(schedules.claim("unknown", NOW, LATER)).isEmpty();
        assertThat(schedules.claim("sweep", LATER, LATER.plusSeconds(30))).contains(new Turn("sweep", 1, LATER));
    }

    @Test
    void ofManyThatWantATurnOneGetsIt() {
        schedules.ensure("sweep", NOW);

        List<Turn> turns = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> schedules.claim("sweep", NOW, LATER))
                .flatMap(Optional::stream)
                .toList();

        assertThat(turns).hasSize(1);
    }

    @Test
    void whoLostTheTurnPlansNothing() {
        schedules.ensure("sweep", NOW);
        Turn lost = schedules.claim("sweep", NOW, LATER).orElseThrow();
        Turn held = schedules.claim("sweep", LATER, LATER.plusSeconds(30)).orElseThrow();

        assertThat(schedules.plan(lost, NOW)).isFalse();
        assertThat(schedules.due(LATER)).isEmpty();
        assertThat(schedules.plan(held, LATER)).isTrue();
        assertThat(schedules.due(LATER)).containsExactly("sweep");
    }
}
