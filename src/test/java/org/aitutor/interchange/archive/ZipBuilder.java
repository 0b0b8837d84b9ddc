package org.aitutor.interchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds zip archives for tests, sound ones and those that no honest tool makes. */
public final class ZipBuilder {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds a file, or replaces it. */
    public ZipBuilder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file, or replaces it. */
    public ZipBuilder with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public ZipBuilder without(String name) {
        files.remove(name);
        return this;
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The archive in a file of that folder. */
    public Path in(Path folder) {
        return write(folder, bytes());
    }

    /**
     * The archive with changes to its directory, entry by entry.
     *
     * @param change gets the bytes and where the entry begins in them
     */
    public byte[] bytesWithDirectory(BiConsumer<ByteBuffer, Integer> change) {
        byte[] bytes = bytes();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = buffer.getInt(endOf(buffer) + 16);
        while (buffer.getInt(at) == DIRECTORY_ENTRY) {
            change.accept(buffer, at);
            at += 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30) + buffer.getShort(at + 32);
        }
        return bytes;
    }

    /** Where the archive's end record begins. */
    public static int endOf(ByteBuffer archive) {
        int at = archive.limit() - 22;
        while (archive.getInt(at) != END) {
            at--;
        }
        return at;
    }

    public static Path write(Path folder, byte[] archive) {
        try {
            return Files.write(Files.createTempFile(folder, "archive", ".zip"), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
