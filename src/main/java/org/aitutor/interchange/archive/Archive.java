package org.aitutor.interchange.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive whose directory has been found sound; its files are read one by one, into memory, counted. */
public final class Archive implements Closeable {
    private static final int CHUNK = 16_384;

    private final ZipFile zip;
    private final Map<String, Entry> files;
    private final ArchiveLimits limits;
    private long read;

    private Archive(ZipFile zip, Map<String, Entry> files, ArchiveLimits limits) {
        this.zip = zip;
        this.files = files;
        this.limits = limits;
    }

    /** Opens an archive. @throws ArchiveRefused where it is none, or not one that may be read */
    public static Archive open(Path file, ArchiveLimits limits) throws IOException, ArchiveRefused {
        try (FileChannel channel = FileChannel.open(file)) {
            List<Entry> entries = Directory.read(channel, limits.entries());
            new DirectoryCheck(limits).check(entries);
            Map<String, Entry> files = new TreeMap<>();
            entries.stream().filter(entry -> !entry.isFolder()).forEach(entry -> files.put(entry.name(), entry));
            return new Archive(new ZipFile(file.toFile()), files, limits);
        } catch (ZipException damaged) {
            throw new ArchiveRefused("", "The archive is damaged: " + damaged.getMessage() + ".");
        }
    }

    /** The files' names, sorted. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** A file's content. @throws ArchiveRefused where it is damaged, or larger than the directory said */
    public byte[] read(String name) throws IOException, ArchiveRefused {
        Entry entry = Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new ArchiveRefused(name, "The file is missing."));
        ZipEntry packed = Optional.ofNullable(zip.getEntry(name))
                .orElseThrow(() -> new ArchiveRefused(name, "The file cannot be found in the archive."));
        try (InputStream in = zip.getInputStream(packed)) {
            byte[] content = read(in, entry);
            check(content, entry);
            return content;
        } catch (ZipException damaged) {
            throw new ArchiveRefused(name, "The file is damaged: " + damaged.getMessage() + ".");
        } catch (java.io.EOFException cut) {
            throw new ArchiveRefused(name, "The file is cut off.");
        }
    }

    private byte[] read(InputStream in, Entry entry) throws IOException, ArchiveRefused {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) entry.size());
        byte[] chunk = new byte[CHUNK];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            content.write(chunk, 0, count);
            read += count;
            if (content.size() > entry.size() || read > limits.totalBytes()) {
                throw new ArchiveRefused(entry.name(), "The file is larger than the archive's directory says.");
            }
        }
        return content.toByteArray();
    }

    private static void check(byte[] content, Entry entry) throws ArchiveRefused {
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != entry.size() || crc.getValue() != entry.crc()) {
            throw new ArchiveRefused(entry.name(), "The file is damaged: its checksum is wrong.");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
