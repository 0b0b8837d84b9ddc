package org.aitutor.practice.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what {@link Packer} wrote. */
final class Unpacker {
    private final ByteBuffer in;

    Unpacker(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    int octet() {
        return in.get() & 0xFF;
    }

    int fixedInt() {
        return in.getInt();
    }

    long fixedLong() {
        return in.getLong();
    }

    double real() {
        return in.getFloat();
    }

    double exact() {
        return in.getDouble();
    }

    long whole() {
        long value = 0;
        int shift = 0;
        int next = octet();
        while (next > 0x7F) {
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = octet();
        }
        return value | ((long) next << shift);
    }

    long signed() {
        long coded = whole();
        return (coded >>> 1) ^ -(coded & 1);
    }

    long[] planes(int bytes, int size) {
        long[] values = new long[size];
        for (int plane = 0; plane < bytes; plane++) {
            for (int i = 0; i < size; i++) {
                values[i] = (values[i] << Byte.SIZE) | octet();
            }
        }
        return values;
    }

    int size() {
        return Math.toIntExact(whole());
    }

    String text() {
        byte[] encoded = new byte[size()];
        in.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    List<String> sorted() {
        int size = size();
        List<String> texts = new ArrayList<>(size);
        String before = "";
        for (int i = 0; i < size; i++) {
            before = before.substring(0, size()) + text();
            texts.add(before);
        }
        return texts;
    }

    List<String> keys(int size) {
        boolean[] uuid = new boolean[size];
        int uuids = 0;
        for (int i = 0; i < size; i++) {
            uuid[i] = octet() == 1;
            uuids += uuid[i] ? 1 : 0;
        }
        long[] most = planes(Long.BYTES, uuids);
        long[] least = planes(Long.BYTES, uuids);
        List<String> keys = new ArrayList<>(size);
        int next = 0;
        for (boolean is : uuid) {
            keys.add(is ? new UUID(most[next], least[next++]).toString() : text());
        }
        return keys;
    }

    String key() {
        return octet() == 1 ? new UUID(fixedLong(), fixedLong()).toString() : text();
    }
}
