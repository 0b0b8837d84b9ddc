package org.aitutor.practice.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.practice.DayStudied;

/**
 * Days of study in few bytes, apart from the rest of the state, so that a streak is read without it: three columns, about
 * three bytes a day before they are deflated. The first byte is the format; the first format was written day by day.
 */
final class PackedDays {
    private static final int BY_DAY = 1;
    private static final int FORMAT = 2;

    /** Offsets are whole quarters of an hour; the least is -18 hours. */
    private static final int QUARTER = 15 * 60;

    private static final int LEAST = 18 * 4;

    private PackedDays() {}

    static byte[] pack(List<DayStudied> days) {
        Packer out = new Packer();
        out.whole(days.size());
        long before = 0;
        for (DayStudied day : days) {
            out.whole(day.day().toEpochDay() - before);
            before = day.day().toEpochDay();
        }
        days.forEach(day -> out.whole(day.answered()));
        days.forEach(day -> out.octet(Math.floorDiv(day.offset().getTotalSeconds(), QUARTER) + LEAST));
        return Deflated.of(FORMAT, out.toBytes());
    }

    static List<DayStudied> unpack(byte[] bytes) {
        if (bytes[0] < BY_DAY || bytes[0] > FORMAT) {
            throw new IllegalStateException("days of study of format " + bytes[0] + " are newer than this build");
        }
        Unpacker in = new Unpacker(Deflated.inflate(bytes));
        int size = in.size();
        return bytes[0] == BY_DAY ? byDay(in, size) : byColumn(in, size);
    }

    private static List<DayStudied> byColumn(Unpacker in, int size) {
        long[] days = new long[size];
        for (int i = 0; i < size; i++) {
            days[i] = in.whole() + (i == 0 ? 0 : days[i - 1]);
        }
        int[] answered = new int[size];
        for (int i = 0; i < size; i++) {
            answered[i] = in.size();
        }
        List<DayStudied> studied = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            studied.add(new DayStudied(LocalDate.ofEpochDay(days[i]), answered[i], offset(in)));
        }
        return studied;
    }

    private static List<DayStudied> byDay(Unpacker in, int size) {
        List<DayStudied> days = new ArrayList<>(size);
        long day = 0;
        for (int left = size; left > 0; left--) {
            day += in.whole();
            days.add(new DayStudied(LocalDate.ofEpochDay(day), in.size(), offset(in)));
        }
        return days;
    }

    private static ZoneOffset offset(Unpacker in) {
        return ZoneOffset.ofTotalSeconds((in.octet() - LEAST) * QUARTER);
    }
}
