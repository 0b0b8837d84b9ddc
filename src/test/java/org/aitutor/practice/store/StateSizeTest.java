package org.aitutor.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
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
import org.aitutor.practice.Attempts;
import org.aitutor.practice.DayStudied;
import org.aitutor.practice.Diary;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.RecentAttempt;
import org.aitutor.practice.SkillChange;
import org.aitutor.practice.SkillCheck;
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

        byte[] days = PackedDays.pack(state.diary().days());

        assertThat(packed.length + days.length).isLessThan(16_000);
        assertThat(PackedDays.unpack(days)).isEqualTo(state.diary().days());
        assertThat(read.diary().due()).isEqualTo(state.diary().due());
        assertThat(read.diary().checks()).isEqualTo(state.diary().checks());
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
        Map<SkillId, Instant> due = new HashMap<>();
        memories.keySet()
                .forEach(skill -> due.put(
                        skill, Instant.parse("2026-03-03T03:00:00Z").plus(Duration.ofDays(random.nextInt(90)))));
        List<DayStudied> days = new ArrayList<>();
        for (int n = 0; n < 1000; n++) {
            days.add(new DayStudied(
                    LocalDate.of(2024, 1, 1).plusDays(n), 1 + random.nextInt(60), ZoneOffset.ofHours(n / 500)));
        }
        List<SkillCheck> checks = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            checks.add(new SkillCheck(new SkillId(names.get(n)), NOON, 3, 3, random.nextInt(4)));
        }
        Diary diary = new Diary(due, days, checks);
        StudentState model = new StudentState(0.5, 0.5, 9999, names.subList(0, 2), skills);
        return new LearnerState(new UserId("ann"), COURSE, 9999, model, memories, recent, List.of(), List.of(), diary);
    }

    /** Written by the build before due dates and checks were kept. */
    @Test
    void theFirstFormatIsReadWithAnEmptyDiary() {
        byte[] stored = Base64.getDecoder()
                .decode(
                        "AXicY2FgyjRkZLRkYM3JzEstZmAtzskvSLXfORMEZu1/lgYGnIzMTEz7GhgYGJjtDzAwcLLo/v9//vjvM2s/nzJ2AIo6OIBkgIw1TFAFvlDJDUDJEwwMjIyMk44+qJYqYAAZAgSMUJqBAaLw9W8Q+bvl+JzTxsyMzB3q962BeiByTEwZhkwZRgCngzoe");
        LearnerState written = Attempts.aState(Attempts.ANN, Attempts.ALGEBRA, 1);

        LearnerState read = PackedState.unpack(stored, LearnerState.fresh(Attempts.ANN, Attempts.ALGEBRA));

        assertThat(read.memories()).isEqualTo(written.memories());
        assertThat(read.model()).isEqualTo(written.model());
        assertThat(read.recent()).hasSize(1);
        assertThat(read.help()).isEqualTo(written.help());
        assertThat(read.diary()).isEqualTo(Diary.EMPTY);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
