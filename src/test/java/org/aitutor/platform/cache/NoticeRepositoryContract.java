package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of news does. */
public abstract class NoticeRepositoryContract {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected abstract NoticeRepository empty();

    @Test
    void newsAreReadFromTheirMomentOn() {
        NoticeRepository notices = empty();
        Notice old = new Notice("a", "sessions", "1", now.minusSeconds(5));
        Notice fresh = new Notice("b", "sessions", "2", now);
        notices.insert(List.of(old, fresh));

        assertThat(notices.since(now.minusSeconds(5))).containsExactlyInAnyOrder(old, fresh);
        assertThat(notices.since(now)).containsExactly(fresh);
        assertThat(notices.since(now.plusMillis(1))).isEmpty();
    }
}
