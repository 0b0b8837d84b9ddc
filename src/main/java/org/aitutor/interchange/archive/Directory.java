package org.aitutor.interchange.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at a zip archive's end (PKWARE's APPNOTE, 4.3.12 and 4.3.16). Read by ourselves, since the JDK's reader
 * tells neither of links nor of encryption, and hides an entry that stands twice.
 */
final class Directory {
    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_BYTES = 46;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long MOST_BYTES = 64L << 20;
    private static final int UNIX = 3;

    private final FileChannel file;

    private Directory(FileChannel file) {
        this.file = file;
    }

    /** All entries, in the order of the directory. @throws ArchiveRefused where there is no directory that makes sense */
    static List<Entry> read(FileChannel file, int mostEntries) throws IOException, ArchiveRefused {
        return new Directory(file).entries(mostEntries);
    }

    private List<Entry> entries(int most) throws IOException, ArchiveRefused {
        long endAt = Math.max(0, file.size() - END_BYTES - LONGEST_COMMENT);
        ByteBuffer tail = bytes(endAt, (int) (file.size() - endAt));
        int end = endIn(tail);
        int count = Short.toUnsignedInt(tail.getShort(end + 10));
        long size = Integer.toUnsignedLong(tail.getInt(end + 12));
        long start = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (count == 0xFFFF || start == 0xFFFFFFFFL) {
            throw new ArchiveRefused("", "The archive is in the Zip64 form, which is not read here; pack it without.");
        }
        if (tail.getInt(end + 4) != 0 || start + size != endAt + end || size > MOST_BYTES) {
            throw new ArchiveRefused("", "The archive is damaged: its directory does not fit its length.");
        }
        if (count > most) {
            throw new ArchiveRefused("", "The archive has " + count + " entries; at most " + most + " are read.");
        }
        return entries(bytes(start, (int) size), count);
    }

    private static int endIn(ByteBuffer tail) throws ArchiveRefused {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE
                    && at + END_BYTES + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit()) {
                return at;
            }
        }
        throw new ArchiveRefused("", "This is no zip archive, or its end is missing.");
    }

    private static List<Entry> entries(ByteBuffer directory, int count) throws ArchiveRefused {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_BYTES > directory.limit() || directory.getInt(at) != ENTRY_SIGNATURE) {
                throw damaged();
            }
            int nameBytes = Short.toUnsignedInt(directory.getShort(at + 28));
            int next = at
                    + ENTRY_BYTES
                    + nameBytes
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
            if (next > directory.limit()) {
                throw damaged();
            }
            entries.add(entry(directory, at, name(directory.slice(at + ENTRY_BYTES, nameBytes))));
            at = next;
        }
        if (at != directory.limit()) {
            throw damaged();
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, int at, String name) {
        boolean unix = directory.get(at + 5) == UNIX;
        return new Entry(
                name,
                Short.toUnsignedInt(directory.getShort(at + 8)),
                Short.toUnsignedInt(directory.getShort(at + 10)),
                Integer.toUnsignedLong(directory.getInt(at + 16)),
                Integer.toUnsignedLong(directory.getInt(at + 20)),
                Integer.toUnsignedLong(directory.getInt(at + 24)),
                unix ? directory.getInt(at + 38) >>> 16 : 0);
    }

    private static String name(ByteBuffer bytes) throws ArchiveRefused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException otherCode) {
            throw new ArchiveRefused("", "The archive has a file name that is not in UTF-8.");
        }
    }

    private ByteBuffer bytes(long from, int count) throws IOException, ArchiveRefused {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw damaged();
            }
        }
        return buffer.flip();
    }

    private static ArchiveRefused damaged() {
        return new ArchiveRefused("", "The archive is damaged: its directory cannot be read.");
    }
}
