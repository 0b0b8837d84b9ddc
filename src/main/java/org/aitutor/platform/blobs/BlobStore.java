package org.aitutor.platform.blobs;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps blobs. The bytes are streamed: none is ever whole in memory. */
public interface BlobStore {
    /**
     * Keeps the bytes up to the stream's end; closes nothing.
     *
     * @param extension 1 to 8 of {@code a-z 0-9}
     * @throws BlobTooLarge where there are more than {@code limitBytes}; nothing is kept then
     * @throws java.io.UncheckedIOException where the stream fails
     */
    BlobRef put(InputStream in, String extension, long limitBytes);

    /** The blob, where it is there and was once put with that extension. */
    Optional<BlobRef> find(String sha256, String extension);

    /** Its bytes; to be closed. Empty where it is not there. */
    Optional<InputStream> open(String sha256);

    /** Blobs by their hashes, from that one on (the empty text is before all). */
    List<KeptBlob> list(String from, int limit);

    /**
     * Removes it if it was last put before then. Who puts it at the same moment has it afterwards.
     *
     * @return whether it was removed
     */
    boolean deleteUnlessPutSince(String sha256, Instant since);

    /** Removes it, for whatever extension it was put. @return whether it was there */
    boolean delete(String sha256);
}
