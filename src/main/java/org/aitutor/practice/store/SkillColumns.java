package org.aitutor.practice.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.mastery.Evidence;
import org.aitutor.practice.mastery.SkillState;

/**
 * What a state knows of each skill, as a table that is written column by column: numbers of one kind are alike, in their high
 * bytes most of all, and what is alike and stands together deflates.
 */
final class SkillColumns {
    private static final int MINUTE = 60;
    private static final long NEVER = 0;
    private static final Memory NONE = new Memory(0, 0, Instant.EPOCH);

    /** A skill's line; its name is the number in the table of names. */
    record Line(int name, SkillState state, Optional<Memory> memory, Optional<Instant> due) {
        long reviewedAt() {
            return memory.map(known -> known.reviewedAt().toEpochMilli()).orElse(NEVER);
        }

        long dueMinute() {
            return due.map(at -> at.getEpochSecond() / MINUTE).orElse(NEVER);
        }

        double stability() {
            return memory.orElse(NONE).stability();
        }

        double difficulty() {
            return memory.orElse(NONE).difficulty();
        }
    }

    private SkillColumns() {}

    static void write(Packer out, LearnerState state, ToIntFunction<String> numberOf) {
        List<Line> lines = lines(state, numberOf);
        out.whole(lines.size());
        int before = 0;
        for (Line line : lines) {
            out.whole(line.name - before);
            before = line.name;
        }
        reals(out, lines, line -> line.state.theta());
        reals(out, lines, line -> line.state.recent());
        wholes(out, lines, line -> line.state.successes());
        wholes(out, lines, line -> line.state.failures());
        wholes(out, lines, line -> line.state.lastAttempt() + 1L);
        wholes(out, lines, line -> line.state.evidence().unaided());
        wholes(out, lines, line -> SkillBits.of(line.state.evidence()));
        lines.stream()
                .map(line -> line.state.evidence())
                .filter(evidence -> evidence.items() == 1)
                .forEach(evidence -> out.fixed(evidence.onlyItem()));
        out.planes(Long.BYTES, lines.stream().mapToLong(Line::reviewedAt).toArray());
        out.planes(Integer.BYTES, lines.stream().mapToLong(Line::dueMinute).toArray());
        List<Line> remembered =
                lines.stream().filter(line -> line.memory.isPresent()).toList();
        reals(out, remembered, Line::stability);
        reals(out, remembered, Line::difficulty);
    }

    static List<Line> read(Unpacker in) {
        int[] names = new int[in.size()];
        int size = names.length;
        for (int i = 0; i < size; i++) {
            names[i] = in.size() + (i == 0 ? 0 : names[i - 1]);
        }
        double[] theta = reals(in, size);
        double[] recent = reals(in, size);
        int[] successes = wholes(in, size);
        int[] failures = wholes(in, size);
        int[] last = wholes(in, size);
        int[] unaided = wholes(in, size);
        int[] bits = wholes(in, size);
        int[] only = new int[size];
        for (int i = 0; i < size; i++) {
            only[i] = SkillBits.items(bits[i]) == 1 ? in.fixedInt() : 0;
        }
        long[] reviewed = in.planes(Long.BYTES, size);
        long[] due = in.planes(Integer.BYTES, size);
        int remembered = (int) LongStream.of(reviewed).filter(at -> at != NEVER).count();
        double[] stability = reals(in, remembered);
        double[] difficulty = reals(in, remembered);
        List<Line> lines = new ArrayList<>(size);
        int memory = 0;
        for (int i = 0; i < size; i++) {
            Optional<Memory> known = reviewed[i] == NEVER
                    ? Optional.empty()
                    : Optional.of(
                            new Memory(stability[memory], difficulty[memory++], Instant.ofEpochMilli(reviewed[i])));
            Evidence evidence = SkillBits.evidence(unaided[i], only[i], bits[i]);
            lines.add(new Line(
                    names[i],
                    new SkillState(theta[i], successes[i], failures[i], recent[i], last[i] - 1, evidence),
                    known,
                    Optional.of(due[i]).filter(at -> at != NEVER).map(at -> Instant.ofEpochSecond(at * MINUTE))));
        }
        return lines;
    }

    private static List<Line> lines(LearnerState state, ToIntFunction<String> numberOf) {
        TreeSet<String> skills = new TreeSet<>(state.model().skills().keySet());
        state.memories().keySet().forEach(skill -> skills.add(skill.value()));
        Map<Integer, Line> lines = new TreeMap<>();
        for (String skill : skills) {
            SkillId id = new SkillId(skill);
            int number = numberOf.applyAsInt(skill);
            lines.put(
                    number,
                    new Line(
                            number,
                            state.model().skill(skill),
                            Optional.ofNullable(state.memories().get(id)),
                            Optional.ofNullable(state.diary().due().get(id))));
        }
        return List.copyOf(lines.values());
    }

    private static void reals(Packer out, List<Line> lines, ToDoubleFunction<Line> column) {
        out.planes(
                Float.BYTES,
                lines.stream()
                        .mapToLong(line -> Float.floatToIntBits((float) column.applyAsDouble(line)))
                        .toArray());
    }

    private static double[] reals(Unpacker in, int size) {
        return LongStream.of(in.planes(Float.BYTES, size))
                .mapToDouble(bits -> Float.intBitsToFloat((int) bits))
                .toArray();
    }

    private static void wholes(Packer out, List<Line> lines, ToLongFunction<Line> column) {
        out.planes(Integer.BYTES, lines.stream().mapToLong(column).toArray());
    }

    private static int[] wholes(Unpacker in, int size) {
        return LongStream.of(in.planes(Integer.BYTES, size))
                .mapToInt(value -> (int) value)
                .toArray();
    }
}
