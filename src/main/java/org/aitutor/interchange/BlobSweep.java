package org.aitutor.interchange;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.aitutor.jobs.RecurringWork;
import org.aitutor.platform.blobs.BlobStore;
import org.aitutor.platform.blobs.BlobUse;
import org.aitutor.platform.blobs.KeptBlob;

/**
 * Removes blobs that no room names a day after they were last put: archives whose import is done, uploads that never
 * became a job, figures of courses that were deleted. A turn looks at some of them, from a random place on: hashes are
 * spread evenly, so that each has its turn.
 */
@Singleton
public final class BlobSweep implements RecurringWork {
    static final int PAGE = 100;
    static final int PAGES = 20;
    /** From the moment a file is put to the moment something names it: an import takes minutes. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final Logger LOG = System.getLogger(BlobSweep.class.getName());

    private final BlobStore blobs;
    private final Iterable<BlobUse> uses;
    private final RandomGenerator random;
    private final Clock clock;

    @Inject
    BlobSweep(BlobStore blobs, @Any Instance<BlobUse> uses, Clock clock) {
        this(blobs, uses, new SecureRandom(), clock);
    }

    BlobSweep(BlobStore blobs, Iterable<BlobUse> uses, RandomGenerator random, Clock clock) {
        this.blobs = blobs;
        this.uses = uses;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "blob-sweep";
    }

    @Override
    public Duration period() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        String start = String.format("%08x", random.nextInt());
        int removed = 0;
        String from = start;
        boolean wrapped = false;
        for (int page = 0; page < PAGES; page++) {
            List<KeptBlob> some = blobs.list(from, PAGE);
            removed += sweep(some);
            boolean atTheEnd = some.size() < PAGE;
            if (atTheEnd && wrapped) {
                break;
            }
            from = atTheEnd ? "" : some.get(some.size() - 1).sha256() + '0';
            wrapped |= atTheEnd;
            if (wrapped && from.compareTo(start) > 0) {
                break;
            }
        }
        if (removed > 0) {
            LOG.log(Level.INFO, "Removed {0} files that nothing names", removed);
        }
    }

    private int sweep(List<KeptBlob> some) {
        Instant since = clock.instant().minus(GRACE);
        Set<String> old = new HashSet<>();
        some.stream().filter(blob -> blob.putAt().isBefore(since)).forEach(blob -> old.add(blob.sha256()));
        for (BlobUse use : uses) {
            old.removeAll(use.used(Set.copyOf(old)));
        }
        return (int) old.stream()
                .filter(sha256 -> blobs.deleteUnlessPutSince(sha256, since))
                .count();
    }
}
