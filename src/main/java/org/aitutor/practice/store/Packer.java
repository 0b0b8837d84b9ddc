package org.aitutor.practice.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Writes numbers and texts in few bytes. */
final class Packer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    void octet(int value) {
        write(() -> out.writeByte(value));
    }

    void fixed(int value) {
        write(() -> out.writeInt(value));
    }

    void fixed(long value) {
        write(() -> out.writeLong(value));
    }

    /** A number of which seven digits are enough. */
    void real(double value) {
        write(() -> out.writeFloat((float) value));
    }

    void exact(double value) {
        write(() -> out.writeDouble(value));
    }

    /** A number of 0 or more, in as few bytes as it needs. */
    void whole(long value) {
        long rest = value;
        while (rest > 0x7F) {
            octet((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /** A number of either sign, short where it is small. */
    void signed(long value) {
        whole((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /** The low bytes of each number: first the highest of all, at last the lowest of all. */
    void planes(int bytes, long[] values) {
        for (int at = (bytes - 1) * Byte.SIZE; at >= 0; at -= Byte.SIZE) {
            for (long value : values) {
                octet((int) (value >> at) & 0xFF);
            }
        }
    }

    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        whole(encoded.length);
        write(() -> out.write(encoded));
    }

    /** Texts in order, each by what it does not share with the one before. */
    void sorted(List<String> texts) {
        whole(texts.size());
        String before = "";
        for (String text : texts) {
            int shared = 0;
            while (shared < Math.min(before.length(), text.length()) && before.charAt(shared) == text.charAt(shared)) {
                shared++;
            }
            whole(shared);
            text(text.substring(shared));
            before = text;
        }
    }

    /** Keys, the UUIDs among them by their bytes' places: those of one time begin alike. */
    void keys(List<String> keys) {
        List<UUID> uuids =
                keys.stream().filter(Packer::isUuid).map(UUID::fromString).toList();
        keys.forEach(key -> octet(isUuid(key) ? 1 : 0));
        planes(
                Long.BYTES,
                uuids.stream().mapToLong(UUID::getMostSignificantBits).toArray());
        planes(
                Long.BYTES,
                uuids.stream().mapToLong(UUID::getLeastSignificantBits).toArray());
        keys.stream().filter(key -> !isUuid(key)).forEach(this::text);
    }

    private static boolean isUuid(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException inMemoryThereIsNone) {
            throw new UncheckedIOException(inMemoryThereIsNone);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
