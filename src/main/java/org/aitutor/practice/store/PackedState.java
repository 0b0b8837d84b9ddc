package org.aitutor.practice.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.practice.Diary;
import org.aitutor.practice.HelpTaken;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.RecentAttempt;
import org.aitutor.practice.SkillChange;
import org.aitutor.practice.SkillCheck;
import org.aitutor.practice.mastery.Evidence;
import org.aitutor.practice.mastery.SkillState;
import org.aitutor.practice.mastery.StudentState;

/**
 * A student's state in few bytes: plain documents would take 60 kB for 300 skills. Names stand once in a table, without
 * the course's id; estimates are kept to seven digits. The first byte is the format: a new one is read beside this one
 * until every document was written anew. The first had neither due dates nor checks.
 */
final class PackedState {
    private static final int FIRST_FORMAT = 1;
    private static final int FORMAT = 2;
    private static final int MINUTE = 60;
    private static final int NEVER = 0;
    private static final double CHANCE_STEPS = 10_000;

    private final String prefix;
    private final List<String> names;

    private PackedState(CourseId course, List<String> names) {
        this.prefix = course.value() + '.';
        this.names = names;
    }

    static byte[] pack(LearnerState state) {
        PackedState packed = new PackedState(state.course(), namesOf(state));
        Packer out = new Packer();
        out.sorted(packed.names);
        packed.writeModel(out, state);
        out.whole(state.recent().size());
        state.recent().forEach(attempt -> packed.write(out, attempt));
        out.whole(state.help().size());
        state.help().forEach(help -> packed.write(out, help));
        out.whole(state.diary().checks().size());
        state.diary().checks().forEach(check -> packed.write(out, check));
        return Deflated.of(FORMAT, out.toBytes());
    }

    /** The state without what stands beside it in the document: version, outbox and days are those of {@code bare}. */
    static LearnerState unpack(byte[] bytes, LearnerState bare) {
        if (bytes[0] < FIRST_FORMAT || bytes[0] > FORMAT) {
            throw new IllegalStateException("a learner's state of format " + bytes[0] + " is newer than this build");
        }
        Unpacker in = new Unpacker(Deflated.inflate(bytes));
        return new PackedState(bare.course(), in.sorted()).read(in, bare, bytes[0]);
    }

    private LearnerState read(Unpacker in, LearnerState bare, int format) {
        Map<SkillId, Memory> memories = new HashMap<>();
        Map<SkillId, Instant> due = new HashMap<>();
        StudentState model = readModel(in, memories, due, format);
        List<RecentAttempt> recent = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            recent.add(readRecent(in));
        }
        List<HelpTaken> help = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            help.add(readHelp(in));
        }
        List<SkillCheck> checks = new ArrayList<>();
        for (int left = format == FIRST_FORMAT ? 0 : in.size(); left > 0; left--) {
            checks.add(readCheck(in));
        }
        return new LearnerState(
                bare.student(),
                bare.course(),
                bare.version(),
                model,
                memories,
                recent,
                help,
                bare.outbox(),
                new Diary(due, bare.diary().days(), checks));
    }

    private static List<String> namesOf(LearnerState state) {
        TreeSet<String> names = new TreeSet<>();
        String prefix = state.course().value() + '.';
        names.addAll(state.model().skills().keySet());
        names.addAll(state.model().lastSkills());
        state.memories().keySet().forEach(skill -> names.add(skill.value()));
        state.recent().forEach(attempt -> {
            names.add(attempt.item().value());
            attempt.mastery().forEach(change -> names.add(change.skill().value()));
        });
        state.help().forEach(help -> names.add(help.item().value()));
        state.diary().checks().forEach(check -> names.add(check.skill().value()));
        return names.stream()
                .map(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : '\n' + name)
                .sorted()
                .toList();
    }

    private void writeModel(Packer out, LearnerState state) {
        StudentState model = state.model();
        out.exact(model.theta());
        out.exact(model.recent());
        out.whole(model.attempts());
        out.whole(model.lastSkills().size());
        model.lastSkills().forEach(skill -> name(out, skill));
        TreeSet<String> skills = new TreeSet<>(model.skills().keySet());
        state.memories().keySet().forEach(skill -> skills.add(skill.value()));
        out.whole(skills.size());
        for (String skill : skills) {
            name(out, skill);
            write(out, model.skill(skill));
            write(out, Optional.ofNullable(state.memories().get(new SkillId(skill))));
            Optional<Instant> due = Optional.ofNullable(state.diary().due().get(new SkillId(skill)));
            out.whole(due.map(at -> at.getEpochSecond() / MINUTE).orElse((long) NEVER));
        }
    }

    private StudentState readModel(Unpacker in, Map<SkillId, Memory> memories, Map<SkillId, Instant> due, int format) {
        double theta = in.exact();
        double recent = in.exact();
        int attempts = in.size();
        List<String> lastSkills = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            lastSkills.add(name(in));
        }
        Map<String, SkillState> skills = new HashMap<>();
        for (int left = in.size(); left > 0; left--) {
            String skill = name(in);
            SkillState state = readSkill(in);
            if (!state.equals(SkillState.NEW)) {
                skills.put(skill, state);
            }
            readMemory(in).ifPresent(memory -> memories.put(new SkillId(skill), memory));
            long minutes = format == FIRST_FORMAT ? NEVER : in.whole();
            if (minutes != NEVER) {
                due.put(new SkillId(skill), Instant.ofEpochSecond(minutes * MINUTE));
            }
        }
        return new StudentState(theta, recent, attempts, lastSkills, skills);
    }

    private static void write(Packer out, SkillState skill) {
        Evidence evidence = skill.evidence();
        out.real(skill.theta());
        out.whole(skill.successes());
        out.whole(skill.failures());
        out.real(skill.recent());
        out.whole(skill.lastAttempt() + 1L);
        out.whole(evidence.unaided());
        out.octet((evidence.items() << 5) | bits(evidence.lastThree()));
        if (evidence.items() == 1) {
            out.fixed(evidence.onlyItem());
        }
    }

    private static SkillState readSkill(Unpacker in) {
        double theta = in.real();
        int successes = in.size();
        int failures = in.size();
        double recent = in.real();
        int lastAttempt = in.size() - 1;
        int unaided = in.size();
        int packed = in.octet();
        int items = packed >> 5;
        int onlyItem = items == 1 ? in.fixedInt() : 0;
        return new SkillState(
                theta,
                successes,
                failures,
                recent,
                lastAttempt,
                new Evidence(unaided, items, onlyItem, outcomes(packed & 0x1F)));
    }

    /** A one before the outcomes tells how many there are. */
    private static int bits(List<Boolean> outcomes) {
        int bits = 1;
        for (boolean outcome : outcomes) {
            bits = (bits << 1) | (outcome ? 1 : 0);
        }
        return bits;
    }

    private static List<Boolean> outcomes(int bits) {
        List<Boolean> outcomes = new ArrayList<>();
        for (int i = 30 - Integer.numberOfLeadingZeros(bits); i >= 0; i--) {
            outcomes.add(((bits >> i) & 1) == 1);
        }
        return outcomes;
    }

    private static void write(Packer out, Optional<Memory> memory) {
        out.whole(memory.map(known -> known.reviewedAt().toEpochMilli()).orElse((long) NEVER));
        memory.ifPresent(known -> {
            out.real(known.stability());
            out.real(known.difficulty());
        });
    }

    private static Optional<Memory> readMemory(Unpacker in) {
        long reviewedAt = in.whole();
        return reviewedAt == NEVER
                ? Optional.empty()
                : Optional.of(new Memory(in.real(), in.real(), Instant.ofEpochMilli(reviewedAt)));
    }

    private void write(Packer out, RecentAttempt attempt) {
        out.key(attempt.key());
        out.fixed(attempt.body());
        name(out, attempt.item().value());
        out.whole(attempt.presentedAt().toEpochMilli());
        out.whole(attempt.at().toEpochMilli());
        out.whole(attempt.nextReviewAt().map(Instant::toEpochMilli).orElse((long) NEVER));
        out.octet((attempt.counted() ? 1 : 0) | (attempt.correct() ? 2 : 0) | (attempt.solved() ? 4 : 0));
        out.whole(attempt.mastery().size());
        for (SkillChange change : attempt.mastery()) {
            name(out, change.skill().value());
            out.whole(Math.round(change.before() * CHANCE_STEPS));
            out.whole(Math.round(change.after() * CHANCE_STEPS));
        }
    }

    private RecentAttempt readRecent(Unpacker in) {
        String key = in.key();
        long body = in.fixedLong();
        ItemId item = new ItemId(name(in));
        Instant presentedAt = Instant.ofEpochMilli(in.whole());
        Instant at = Instant.ofEpochMilli(in.whole());
        Optional<Instant> nextReviewAt =
                Optional.of(in.whole()).filter(time -> time != NEVER).map(Instant::ofEpochMilli);
        int flags = in.octet();
        List<SkillChange> mastery = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            mastery.add(new SkillChange(new SkillId(name(in)), in.whole() / CHANCE_STEPS, in.whole() / CHANCE_STEPS));
        }
        return new RecentAttempt(
                key,
                body,
                item,
                presentedAt,
                (flags & 1) != 0,
                (flags & 2) != 0,
                mastery,
                at,
                nextReviewAt,
                (flags & 4) != 0);
    }

    private void write(Packer out, HelpTaken help) {
        name(out, help.item().value());
        out.octet(help.open() ? 1 : 0);
        out.whole(help.at().toEpochMilli());
        out.whole(help.nodes().size());
        help.nodes().forEach(out::text);
    }

    private HelpTaken readHelp(Unpacker in) {
        ItemId item = new ItemId(name(in));
        boolean open = in.octet() == 1;
        Instant at = Instant.ofEpochMilli(in.whole());
        List<String> nodes = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            nodes.add(in.text());
        }
        return new HelpTaken(item, nodes, open, at);
    }

    private void write(Packer out, SkillCheck check) {
        name(out, check.skill().value());
        out.whole(check.openedAt().toEpochMilli());
        out.whole(check.of());
        out.whole(check.answered());
        out.whole(check.right());
    }

    private SkillCheck readCheck(Unpacker in) {
        SkillId skill = new SkillId(name(in));
        return new SkillCheck(skill, Instant.ofEpochMilli(in.whole()), in.size(), in.size(), in.size());
    }

    private void name(Packer out, String name) {
        String stored = name.startsWith(prefix) ? name.substring(prefix.length()) : '\n' + name;
        out.whole(java.util.Collections.binarySearch(names, stored));
    }

    private String name(Unpacker in) {
        String stored = names.get(in.size());
        return stored.startsWith("\n") ? stored.substring(1) : prefix + stored;
    }
}
