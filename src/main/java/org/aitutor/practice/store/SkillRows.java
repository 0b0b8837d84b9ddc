package org.aitutor.practice.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.practice.mastery.SkillState;

/** Reads what a state knows of each skill in the formats that were written skill by skill. */
final class SkillRows {
    private static final int MINUTE = 60;
    private static final long NEVER = 0;

    private SkillRows() {}

    static List<SkillColumns.Line> read(Unpacker in, boolean withoutDue) {
        List<SkillColumns.Line> lines = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            lines.add(new SkillColumns.Line(in.size(), skill(in), memory(in), withoutDue ? Optional.empty() : due(in)));
        }
        return lines;
    }

    private static SkillState skill(Unpacker in) {
        double theta = in.real();
        int successes = in.size();
        int failures = in.size();
        double recent = in.real();
        int lastAttempt = in.size() - 1;
        int unaided = in.size();
        int bits = in.octet();
        int onlyItem = SkillBits.items(bits) == 1 ? in.fixedInt() : 0;
        return new SkillState(
                theta, successes, failures, recent, lastAttempt, SkillBits.evidence(unaided, onlyItem, bits));
    }

    private static Optional<Memory> memory(Unpacker in) {
        long reviewedAt = in.whole();
        return reviewedAt == NEVER
                ? Optional.empty()
                : Optional.of(new Memory(in.real(), in.real(), Instant.ofEpochMilli(reviewedAt)));
    }

    private static Optional<Instant> due(Unpacker in) {
        return Optional.of(in.whole()).filter(at -> at != NEVER).map(at -> Instant.ofEpochSecond(at * MINUTE));
    }
}
