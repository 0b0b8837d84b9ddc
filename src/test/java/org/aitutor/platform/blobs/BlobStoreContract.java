package org.aitutor.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of blobs does. */
public abstract class BlobStoreContract {
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private BlobStore blobs;

    /** A store without any blobs. */
    protected abstract BlobStore empty();

    @BeforeEach
    void begin() {
        blobs = empty();
    }

    @Test
    void aBlobIsNamedByItsBytes() {
        BlobRef blob = blobs.put(text("abc"), "gif", 3);

        assertThat(blob).isEqualTo(new BlobRef(SHA_OF_ABC, "gif", 3));
        assertThat(blob.path()).isEqualTo("/media/" + SHA_OF_ABC + ".gif");
    }

    @Test
    void aLargeBlobComesBackByteForByte() throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);

        BlobRef blob = blobs.put(new ByteArrayInputStream(bytes), "png", bytes.length);

        try (InputStream in = blobs.open(blob.sha256()).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void theyAreListedByTheirHashes() {
        List<String> hashes = Stream.of("a", "b", "c", "d")
                .map(text -> blobs.put(text(text), "txt", 1).sha256())
                .sorted()
                .toList();

        assertThat(blobs.list("", 3)).extracting(KeptBlob::sha256).isEqualTo(hashes.subList(0, 3));
        assertThat(blobs.list(hashes.get(2), 3)).extracting(KeptBlob::sha256).isEqualTo(hashes.subList(2, 4));
        assertThat(blobs.list("", 1).get(0).putAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void oneThatWasPutSinceIsNotDeleted() throws IOException {
        BlobRef blob = blobs.put(text("abc"), "gif", 3);
        Instant between = Instant.now().minusSeconds(60);

        boolean young = blobs.deleteUnlessPutSince(blob.sha256(), between);
        boolean old = blobs.deleteUnlessPutSince(blob.sha256(), Instant.now().plusSeconds(60));

        assertThat(young).isFalse();
        assertThat(old).isTrue();
        assertThat(blobs.open(blob.sha256())).isEmpty();
        assertThat(blobs.deleteUnlessPutSince(blob.sha256(), Instant.now().plusSeconds(60)))
                .isFalse();
        blobs.put(text("abc"), "gif", 3);
        assertThat(blobs.open(blob.sha256()).orElseThrow().readAllBytes()).hasSize(3);
    }

    @Test
    void anEmptyBlobIsABlob() throws IOException {
        BlobRef blob = blobs.put(text(""), "bin", 0);

        try (InputStream in = blobs.open(blob.sha256()).orElseThrow()) {
            assertThat(in.readAllBytes()).isEmpty();
        }
    }

    @Test
    void theSameBytesAreKeptOnceForEachExtension() {
        blobs.put(text("abc"), "gif", 10);
        blobs.put(text("abc"), "gif", 10);
        blobs.put(text("abc"), "zip", 10);

        assertThat(blobs.find(SHA_OF_ABC, "gif")).isPresent();
        assertThat(blobs.find(SHA_OF_ABC, "zip")).contains(new BlobRef(SHA_OF_ABC, "zip", 3));
        assertThat(blobs.find(SHA_OF_ABC, "html")).isEmpty();
    }

    @Test
    void oneByteTooManyAndNothingIsKept() {
        assertThatThrownBy(() -> blobs.put(text("abc"), "gif", 2)).isInstanceOf(BlobTooLarge.class);

        assertThat(blobs.open(SHA_OF_ABC)).isEmpty();
    }

    @Test
    void anExtensionIsAShortWord() {
        for (String extension : new String[] {"", "GIF", "a/b", "../x", "abcdefghi"}) {
            assertThatThrownBy(() -> blobs.put(text("abc"), extension, 10))
                    .as(extension)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatIsDeletedIsGone() {
        blobs.put(text("abc"), "gif", 10);

        assertThat(blobs.delete(SHA_OF_ABC)).isTrue();
        assertThat(blobs.delete(SHA_OF_ABC)).isFalse();
        assertThat(blobs.open(SHA_OF_ABC)).isEmpty();
        assertThat(blobs.find(SHA_OF_ABC, "gif")).isEmpty();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
