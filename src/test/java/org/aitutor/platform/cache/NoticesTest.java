package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class NoticesTest extends NoticeRepositoryContract {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final InMemoryNoticeRepository repository = new InMemoryNoticeRepository();
    private final Notices here = new Notices(repository, clock, new Ids(clock, new Random(1)));
    private final Notices there = new Notices(repository, clock, new Ids(clock, new Random(2)));
    private final List<String> heard = new ArrayList<>();

    @Override
    protected NoticeRepository empty() {
        return new InMemoryNoticeRepository();
    }

    @Test
    void newsAreHeededOnceOnEachMember() {
        there.heed("sessions", heard::add);
        here.post("sessions", List.of("a"));

        for (int i = 0; i < 20; i++) {
            there.look();
            clock.advance(Duration.ofSeconds(2));
        }

        assertThat(heard).containsExactly("a");
    }

    @Test
    void newsThatAppearLateOrFromAClockThatIsBehindAreHeededAllTheSame() {
        there.heed("sessions", heard::add);
        there.look();
        repository.insert(
                List.of(new Notice("late", "sessions", "b", clock.instant().minusSeconds(8))));

        clock.advance(Duration.ofSeconds(2));
        there.look();

        assertThat(heard).containsExactly("b");
    }

    @Test
    void whatCouldNotBeHeededForWantOfTheGridIsTriedAgain() {
        there.heed("sessions", key -> {
            heard.add(key);
            if (heard.size() == 1) {
                throw new GridAway(new IllegalStateException());
            }
        });
        here.post("sessions", List.of("a"));

        for (int i = 0; i < 5; i++) {
            there.look();
            clock.advance(Duration.ofSeconds(2));
        }

        assertThat(heard).containsExactly("a", "a");
    }

    @Test
    void newsThatNobodyHereKnowsArePassedOver() {
        here.post("of-another-build", List.of("a"));

        here.look();

        assertThat(heard).isEmpty();
    }
}
