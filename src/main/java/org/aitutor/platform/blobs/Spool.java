package org.aitutor.platform.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A stream's bytes on the way into a store, in a temporary file: their name is known only at the end, and a store writes
 * under that name alone. Closing it removes the file.
 */
public final class Spool implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String sha256;
    private final long size;

    private Spool(Path file, String sha256, long size) {
        this.file = file;
        this.sha256 = sha256;
        this.size = size;
    }

    /** Reads the stream to its end. @throws BlobTooLarge where there is more than the limit */
    public static Spool of(InputStream in, long limitBytes) throws IOException {
        Path file = Files.createTempFile("blob-", ".part");
        try {
            MessageDigest digest = sha256Digest();
            long size = copy(in, file, digest, limitBytes);
            return new Spool(file, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static long copy(InputStream in, Path file, MessageDigest digest, long limit) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new BlobTooLarge(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
