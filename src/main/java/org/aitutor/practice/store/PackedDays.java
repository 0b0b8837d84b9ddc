package org.aitutor.practice.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.practice.DayStudied;

/**
 * Days of study in few bytes, apart from the rest of the state, so that a streak is read without it: about four bytes a day
 * before they are deflated. The first byte is the format.
 */
final class PackedDays {
    private static final int FORMAT = 1;

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
            out.whole(day.answered());
            out.octet(Math.floorDiv(day.offset().getTotalSeconds(), QUARTER) + LEAST);
            before = day.day().toEpochDay();
        }
        return Deflated.of(FORMAT, out.toBytes());
    }

    static List<DayStudied> unpack(byte[] bytes) {
        if (bytes[0] != FORMAT) {
            throw new IllegalStateException("days of study of format " + bytes[0] + " are newer than this build");
        }
        Unpacker in = new Unpacker(Deflated.inflate(bytes));
        List<DayStudied> days = new ArrayList<>();
        long day = 0;
        for (int left = in.size(); left > 0; left--) {
            day += in.whole();
            int answered = in.size();
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((in.octet() - LEAST) * QUARTER);
            days.add(new DayStudied(LocalDate.ofEpochDay(day), answered, offset));
        }
        return days;
    }
}
