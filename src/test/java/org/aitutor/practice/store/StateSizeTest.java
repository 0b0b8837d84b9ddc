package org.aitutor.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.platform.time.Ids;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.RecentAttempt;
import org.aitutor.practice.SkillChange;
import org.aitutor.practice.mastery.Evidence;
import org.aitutor.practice.mastery.SkillState;
import org.aitutor.practice.mastery.StudentState;
import org.junit.jupiter.api.Test;

class StateSizeTest {
    private static final CourseId COURSE = new CourseId("0192c5e07b1a70008000000000000001");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

    /** Skills of real courses are named by words like these. */
    private static final List<String> WORDS = List.of(
            ("solve write graph find simplify evaluate factor apply compare identify interpret convert divide multiply"
                            + " linear quadratic rational exponential logarithmic radical polynomial absolute piecewise"
                            + " inverse composite equations inequalities functions expressions intercepts slopes systems"
                            + " sequences series matrices determinants vertices asymptotes domains ranges products sums"
                            + " quotients roots exponents fractions decimals percents ratios proportions angles areas")
                    .split(" "));

    @Test
    void threeHundredSkillsAndFiftyAttemptsStayWithinSixteenKilobytes() {
        LearnerState state = veteran(new Random(7));

        byte[] packed = PackedState.pack(state);
        LearnerState read = PackedState.unpack(packed, LearnerState.fresh(state.student(), COURSE));

        assertThat(packed.length).isLessThan(16_000);
        assertThat(read.recent()).hasSize(50);
        assertThat(read.memories().keySet()).isEqualTo(state.memories().keySet());
        assertThat(read.model().skills().keySet())
                .isEqualTo(state.model().skills().keySet());
    }

    private static LearnerState veteran(Random random) {
        Map<String, SkillState> skills = new HashMap<>();
        Map<SkillId, Memory> memories = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            SkillId skill = SkillId.of(COURSE, word(random) + "_" + word(random) + "_" + word(random) + n);
            names.add(skill.value());
            Evidence evidence = new Evidence(random.nextInt(90), 2, 0, List.of(true, false, true));
            skills.put(
                    skill.value(),
                    new SkillState(
                            random.nextGaussian(),
                            random.nextInt(200),
                            random.nextInt(99),
                            random.nextGaussian(),
                            random.nextInt(9999),
                            evidence));
            memories.put(
                    skill,
                    new Memory(
                            random.nextDouble() * 99, 1 + random.nextDouble() * 9, NOON.minusMillis(random.nextInt())));
        }
        Ids ids = new Ids(java.time.Clock.systemUTC(), random);
        List<RecentAttempt> recent = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            recent.add(new RecentAttempt(
                    ids.next(),
                    random.nextLong(),
                    ItemId.of(COURSE, "a1b2c3" + random.nextInt(2000) + "slope7a"),
                    NOON,
                    true,
                    true,
                    List.of(new SkillChange(new SkillId(names.get(n)), random.nextDouble(), random.nextDouble())),
                    NOON,
                    Optional.of(NOON),
                    true));
        }
        StudentState model = new StudentState(0.5, 0.5, 9999, names.subList(0, 2), skills);
        return new LearnerState(new UserId("ann"), COURSE, 9999, model, memories, recent, List.of(), List.of());
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
