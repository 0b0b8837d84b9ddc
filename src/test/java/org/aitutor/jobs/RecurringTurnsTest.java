package org.aitutor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class RecurringTurnsTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final InMemoryScheduleRepository schedules = new InMemoryScheduleRepository();
    private final List<String> done = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();

    @Test
    void ofTwoMembersOneRunsTheTurnThatIsDueAndTheNextComesAPeriodLater() {
        RecurringTurns one = member(() -> done.add("one"));
        RecurringTurns other = member(() -> done.add("other"));

        one.look(Runnable::run);
        other.look(Runnable::run);
        clock.advance(PERIOD.minusSeconds(1));
        other.look(Runnable::run);
        assertThat(done).containsExactly("one");
        clock.advance(Duration.ofSeconds(1));
        other.look(Runnable::run);

        assertThat(done).containsExactly("one", "other");
        assertThat(ended).containsExactly("sweep well", "sweep well");
    }

    @Test
    void aTurnThatFailsIsFollowedByTheNextAsPlanned() {
        RecurringTurns member = member(() -> {
            done.add("tried");
            throw new IllegalStateException("out of order");
        });

        member.look(Runnable::run);
        clock.advance(LEASE);
        member.look(Runnable::run);
        assertThat(done).hasSize(1);
        clock.advance(PERIOD.minus(LEASE));
        member.look(Runnable::run);

        assertThat(done).hasSize(2);
        assertThat(ended).containsExactly("sweep failed", "sweep failed");
    }

    @Test
    void aTurnThatTakesLongerThanItsPeriodIsKeptByItsHeartBeatAndFollowedAtOnce() {
        Queue<Runnable> begun = new ArrayDeque<>();
        RecurringTurns slow = member(() -> done.add("slow"));
        RecurringTurns other = member(() -> done.add("other"));
        slow.look(begun::add);

        for (int i = 0; i < 30; i++) {
            clock.advance(Duration.ofSeconds(20));
            slow.beat();
            other.look(Runnable::run);
            slow.look(begun::add);
        }
        assertThat(done).isEmpty();
        begun.remove().run();
        other.look(Runnable::run);

        assertThat(begun).isEmpty();
        assertThat(done).containsExactly("slow", "other");
    }

    @Test
    void aTurnWhoseMemberDiedIsBegunAgainWhenItsLeaseHasRunOut() {
        RecurringTurns died = member(() -> done.add("died"));
        RecurringTurns other = member(() -> done.add("other"));
        died.look(turn -> {});

        other.look(Runnable::run);
        assertThat(done).isEmpty();
        clock.advance(LEASE);
        other.look(Runnable::run);

        assertThat(done).containsExactly("other");
    }

    @Test
    void aMemberThatStopsTakesNoMoreAndHandsOverWhatStillRuns() {
        RecurringTurns stopping = member(() -> done.add("stopping"));
        RecurringTurns other = member(() -> done.add("other"));
        stopping.look(turn -> {});

        stopping.stop();
        stopping.handOver();
        stopping.look(Runnable::run);
        other.look(Runnable::run);

        assertThat(done).containsExactly("other");
    }

    @Test
    void aTurnThatFindsNoThreadIsLeftToAnother() {
        RecurringTurns full = member(() -> done.add("full"));
        RecurringTurns other = member(() -> done.add("other"));

        full.look(turn -> {
            throw new java.util.concurrent.RejectedExecutionException("no thread");
        });
        other.look(Runnable::run);

        assertThat(full.isIdle()).isTrue();
        assertThat(done).containsExactly("other");
    }

    @Test
    void aScheduleThatNobodyKnowsHereIsLeftAlone() {
        schedules.ensure("of-another-build", clock.instant());

        member(() -> done.add("sweep")).look(Runnable::run);

        assertThat(done).containsExactly("sweep");
        assertThat(schedules.due(clock.instant())).containsExactly("of-another-build");
    }

    @Test
    void whatRecursTooFastOrTwiceIsRefused() {
        Work fast = new Work("fast", Duration.ofMillis(999), () -> {});
        Work sweep = new Work("sweep", PERIOD, () -> {});

        assertThatIllegalArgumentException().isThrownBy(() -> turns(List.of(fast)));
        assertThatIllegalArgumentException().isThrownBy(() -> turns(List.of(sweep, sweep)));
    }

    private RecurringTurns member(Runnable turn) {
        RecurringTurns member = turns(List.of(new Work("sweep", PERIOD, turn)));
        member.ensure();
        return member;
    }

    private RecurringTurns turns(List<Work> works) {
        return new RecurringTurns(
                schedules, works, clock, LEASE, (name, well, took) -> ended.add(name + (well ? " well" : " failed")));
    }

    private record Work(String name, Duration period, Runnable turn) implements RecurringWork {
        @Override
        public void run() {
            turn.run();
        }
    }
}
