package org.aitutor.platform.blobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The twin of the blobs' store, in memory. */
public final class InMemoryBlobStore implements BlobStore {
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Map<String, Instant> putAt = new TreeMap<>();
    private final Clock clock;
    private final Set<BlobRef> refs = new HashSet<>();

    public InMemoryBlobStore() {
        this(Clock.systemUTC());
    }

    public InMemoryBlobStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public BlobRef put(InputStream in, String extension, long limitBytes) {
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException("extension: " + extension);
        }
        try (Spool spool = Spool.of(in, limitBytes);
                InputStream whole = spool.open()) {
            bytes.put(spool.sha256(), whole.readAllBytes());
            putAt.put(spool.sha256(), clock.instant());
            BlobRef ref = new BlobRef(spool.sha256(), extension, spool.size());
            refs.add(ref);
            return ref;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<BlobRef> find(String sha256, String extension) {
        return refs.stream()
                .filter(ref -> ref.sha256().equals(sha256) && ref.extension().equals(extension))
                .findFirst();
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(bytes.get(sha256)).map(ByteArrayInputStream::new);
    }

    @Override
    public List<KeptBlob> list(String from, int limit) {
        return putAt.entrySet().stream()
                .filter(kept -> kept.getKey().compareTo(from) >= 0)
                .limit(limit)
                .map(kept -> new KeptBlob(kept.getKey(), kept.getValue()))
                .toList();
    }

    @Override
    public boolean deleteUnlessPutSince(String sha256, Instant since) {
        return putAt.getOrDefault(sha256, since).isBefore(since) && delete(sha256);
    }

    @Override
    public boolean delete(String sha256) {
        refs.removeIf(ref -> ref.sha256().equals(sha256));
        putAt.remove(sha256);
        return bytes.remove(sha256) != null;
    }
}
