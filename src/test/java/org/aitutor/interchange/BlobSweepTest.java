package org.aitutor.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;
import org.aitutor.jobs.InMemoryJobRepository;
import org.aitutor.jobs.Jobs;
import org.aitutor.platform.blobs.BlobUse;
import org.aitutor.platform.blobs.InMemoryBlobStore;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class BlobSweepTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final InMemoryBlobStore blobs = new InMemoryBlobStore(clock);
    private final Jobs jobs = new Jobs(new InMemoryJobRepository(), clock, new Ids(clock, new Random(1)), nudge -> {});

    @Test
    void whatNothingNamesGoesAfterADay() {
        String blob = put("left over");

        clock.advance(Duration.ofDays(1));
        sweep(named -> Set.of());
        assertThat(blobs.open(blob)).isPresent();
        clock.advance(Duration.ofMillis(1));
        sweep(named -> Set.of());

        assertThat(blobs.open(blob)).isEmpty();
    }

    @Test
    void nothingThatAnyRoomNamesGoes() {
        String figure = put("figure");
        String upload = put("upload");
        String none = put("none");
        clock.advance(Duration.ofDays(300));

        sweep(named -> Set.of(figure), named -> Set.of(upload));

        assertThat(blobs.open(figure)).isPresent();
        assertThat(blobs.open(upload)).isPresent();
        assertThat(blobs.open(none)).isEmpty();
    }

    @Test
    void whatIsPutAgainStaysForAnotherDay() {
        String blob = put("again");
        clock.advance(Duration.ofDays(2));
        put("again");

        sweep(named -> Set.of());

        assertThat(blobs.open(blob)).isPresent();
    }

    @Test
    void anUploadStaysWhileItsImportMayRunAndAnUploadWithoutAJobDoesNot() {
        String wanted = put("wanted");
        String never = put("never a job");
        jobs.submit(CourseImporter.KIND, new UserId("ada").value(), Map.of(CourseImporter.BLOB, wanted));
        clock.advance(Duration.ofDays(2));

        sweep(new ImportedBlobs(jobs));

        assertThat(blobs.open(wanted)).isPresent();
        assertThat(blobs.open(never)).isEmpty();
    }

    @Test
    void aTurnIsBoundedAndManyTurnsReachAll() {
        IntStream.range(0, 3 * BlobSweep.PAGE * BlobSweep.PAGES).forEach(i -> put("blob " + i));
        clock.advance(Duration.ofDays(2));
        BlobSweep sweep = sweepOf(named -> Set.of());

        sweep.run();
        int afterOne = blobs.list("", Integer.MAX_VALUE).size();
        IntStream.range(0, 40).forEach(i -> sweep.run());

        assertThat(afterOne).isBetween(2 * BlobSweep.PAGE * BlobSweep.PAGES, 3 * BlobSweep.PAGE * BlobSweep.PAGES - 1);
        assertThat(blobs.list("", 1)).isEmpty();
    }

    private String put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return blobs.put(new ByteArrayInputStream(bytes), "bin", bytes.length).sha256();
    }

    private void sweep(BlobUse... uses) {
        sweepOf(uses).run();
    }

    private BlobSweep sweepOf(BlobUse... uses) {
        return new BlobSweep(blobs, List.of(uses), new Random(2), clock);
    }
}
