package org.aitutor.platform.blobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The twin of the blobs' store, in memory. */
public final class InMemoryBlobStore implements BlobStore {
    private final Map<String, byte[]> bytes = new HashMap<>();
    private final Set<BlobRef> refs = new HashSet<>();

    @Override
    public BlobRef put(InputStream in, String extension, long limitBytes) {
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException("extension: " + extension);
        }
        try (Spool spool = Spool.of(in, limitBytes);
                InputStream whole = spool.open()) {
            bytes.put(spool.sha256(), whole.readAllBytes());
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
    public boolean delete(String sha256) {
        refs.removeIf(ref -> ref.sha256().equals(sha256));
        return bytes.remove(sha256) != null;
    }
}
