package org.aitutor.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void anIdIsAVersion7UuidOfItsMillisecond() {
        UUID id = UUID.fromString(idsAt(NOON).next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void aLaterIdSortsBehind() {
        String earlier = idsAt(NOON).next();
        String later = idsAt(NOON.plusMillis(1)).next();

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        Ids ids = idsAt(NOON);

        assertThat(Stream.generate(ids::next).limit(10_000).distinct()).hasSize(10_000);
    }

    private static Ids idsAt(Instant now) {
        return new Ids(Clock.fixed(now, ZoneOffset.UTC), new Random(1));
    }
}
