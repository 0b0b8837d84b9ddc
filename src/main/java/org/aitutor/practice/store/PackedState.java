package org.aitutor.practice.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import org.aitutor.practice.mastery.SkillState;
import org.aitutor.practice.mastery.StudentState;

/**
 * A student's state in few bytes: plain documents would take 60 kB for 300 skills. Names stand once in a table, without
 * the course's id; estimates are kept to seven digits. The first byte is the format: a new one is read beside this one
 * until every document was written anew. The first had neither due dates nor checks, and both before this one were written skill
 * by skill.
 */
final class PackedState {
    private static final int FIRST_FORMAT = 1;
    private static final int BY_SKILL = 2;
    private static final int FORMAT = 3;
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
        packed.writeRecent(out, state.recent());
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
        double theta = in.exact();
        double form = in.exact();
        int attempts = in.size();
        List<String> lastSkills = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            lastSkills.add(name(in));
        }
        List<SkillColumns.Line> lines =
                format > BY_SKILL ? SkillColumns.read(in) : SkillRows.read(in, format == FIRST_FORMAT);
        Map<String, SkillState> skills = new HashMap<>();
        Map<SkillId, Memory> memories = new HashMap<>();
        Map<SkillId, Instant> due = new HashMap<>();
        for (SkillColumns.Line line : lines) {
            SkillId skill = new SkillId(name(line.name()));
            if (!line.state().equals(SkillState.NEW)) {
                skills.put(skill.value(), line.state());
            }
            line.memory().ifPresent(memory -> memories.put(skill, memory));
            line.due().ifPresent(at -> due.put(skill, at));
        }
        List<RecentAttempt> recent = format > BY_SKILL ? readRecent(in) : readRecentByTimes(in);
        List<HelpTaken> help = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            help.add(readHelp(in, format > BY_SKILL));
        }
        List<SkillCheck> checks = new ArrayList<>();
        for (int left = format == FIRST_FORMAT ? 0 : in.size(); left > 0; left--) {
            checks.add(readCheck(in));
        }
        return new LearnerState(
                bare.student(),
                bare.course(),
                bare.version(),
                new StudentState(theta, form, attempts, lastSkills, skills),
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
        SkillColumns.write(out, state, this::number);
    }

    /** Times by how long after one another they were. */
    private void writeRecent(Packer out, List<RecentAttempt> recent) {
        out.whole(recent.size());
        out.keys(recent.stream().map(RecentAttempt::key).toList());
        long before = 0;
        for (RecentAttempt attempt : recent) {
            long at = attempt.at().toEpochMilli();
            out.fixed(attempt.body());
            name(out, attempt.item().value());
            out.signed(at - before);
            out.signed(attempt.presentedAt().toEpochMilli() - at);
            int flags = (attempt.counted() ? 1 : 0) | (attempt.correct() ? 2 : 0) | (attempt.solved() ? 4 : 0);
            out.octet(flags | (attempt.nextReviewAt().isPresent() ? 8 : 0));
            attempt.nextReviewAt().ifPresent(next -> out.signed(next.toEpochMilli() - at));
            write(out, attempt.mastery());
            before = at;
        }
    }

    private List<RecentAttempt> readRecent(Unpacker in) {
        List<RecentAttempt> recent = new ArrayList<>();
        long before = 0;
        for (String key : in.keys(in.size())) {
            long body = in.fixedLong();
            ItemId item = new ItemId(name(in));
            long at = before + in.signed();
            Instant presentedAt = Instant.ofEpochMilli(at + in.signed());
            int flags = in.octet();
            Optional<Instant> next =
                    (flags & 8) == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at + in.signed()));
            recent.add(recent(key, body, item, presentedAt, flags, readMastery(in), Instant.ofEpochMilli(at), next));
            before = at;
        }
        return recent;
    }

    private List<RecentAttempt> readRecentByTimes(Unpacker in) {
        List<RecentAttempt> recent = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            String key = in.key();
            long body = in.fixedLong();
            ItemId item = new ItemId(name(in));
            Instant presentedAt = Instant.ofEpochMilli(in.whole());
            Instant at = Instant.ofEpochMilli(in.whole());
            Optional<Instant> next =
                    Optional.of(in.whole()).filter(time -> time != NEVER).map(Instant::ofEpochMilli);
            int flags = in.octet();
            recent.add(recent(key, body, item, presentedAt, flags, readMastery(in), at, next));
        }
        return recent;
    }

    private static RecentAttempt recent(
            String key,
            long body,
            ItemId item,
            Instant presentedAt,
            int flags,
            List<SkillChange> mastery,
            Instant at,
            Optional<Instant> next) {
        return new RecentAttempt(
                key, body, item, presentedAt, (flags & 1) != 0, (flags & 2) != 0, mastery, at, next, (flags & 4) != 0);
    }

    private void write(Packer out, List<SkillChange> mastery) {
        out.whole(mastery.size());
        for (SkillChange change : mastery) {
            name(out, change.skill().value());
            out.whole(Math.round(change.before() * CHANCE_STEPS));
            out.whole(Math.round(change.after() * CHANCE_STEPS));
        }
    }

    private List<SkillChange> readMastery(Unpacker in) {
        List<SkillChange> mastery = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            mastery.add(new SkillChange(new SkillId(name(in)), in.whole() / CHANCE_STEPS, in.whole() / CHANCE_STEPS));
        }
        return mastery;
    }

    private void write(Packer out, HelpTaken help) {
        name(out, help.item().value());
        out.octet(help.open() ? 1 : 0);
        out.whole(help.at().toEpochMilli());
        out.sorted(help.nodes());
    }

    private HelpTaken readHelp(Unpacker in, boolean byWhatIsShared) {
        ItemId item = new ItemId(name(in));
        boolean open = in.octet() == 1;
        Instant at = Instant.ofEpochMilli(in.whole());
        return new HelpTaken(item, byWhatIsShared ? in.sorted() : texts(in), open, at);
    }

    private static List<String> texts(Unpacker in) {
        List<String> texts = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            texts.add(in.text());
        }
        return texts;
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
        out.whole(number(name));
    }

    private int number(String name) {
        String stored = name.startsWith(prefix) ? name.substring(prefix.length()) : '\n' + name;
        return Collections.binarySearch(names, stored);
    }

    private String name(Unpacker in) {
        return name(in.size());
    }

    private String name(int number) {
        String stored = names.get(number);
        return stored.startsWith("\n") ? stored.substring(1) : prefix + stored;
    }
}
