package org.aitutor.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.platform.time.Ids;
import org.aitutor.practice.Attempt;
import org.aitutor.practice.Attempts;
import org.aitutor.practice.DayStudied;
import org.aitutor.practice.Diary;
import org.aitutor.practice.HelpTaken;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.RecentAttempt;
import org.aitutor.practice.SkillChange;
import org.aitutor.practice.SkillCheck;
import org.aitutor.practice.mastery.Evidence;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SkillState;
import org.aitutor.practice.mastery.StudentState;
import org.aitutor.practice.mastery.Terms;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.junit.jupiter.api.Test;

class StateSizeTest {
    private static final CourseId COURSE = new CourseId("0192c5e07b1a70008000000000000001");
    private static final Codec<LearnerStateDocument> CODEC =
            MongoClientSettings.getDefaultCodecRegistry().get(LearnerStateDocument.class);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

    /** Skills of real courses are named by words like these. */
    private static final List<String> WORDS = List.of(
            ("solve write graph find simplify evaluate factor apply compare identify interpret convert divide multiply"
                            + " linear quadratic rational exponential logarithmic radical polynomial absolute piecewise"
                            + " inverse composite equations inequalities functions expressions intercepts slopes systems"
                            + " sequences series matrices determinants vertices asymptotes domains ranges products sums"
                            + " quotients roots exponents fractions decimals percents ratios proportions angles areas")
                    .split(" "));

    /** The whole document as it is sent: its fields, days of study, and the attempt in the outbox. */
    @Test
    void threeHundredSkillsAndFiftyAttemptsStayWithinSixteenKilobytes() {
        LearnerState state = veteran(new Random(7));
        LearnerStateDocument document = LearnerStateDocument.of(state, Optional.of(NOON));

        RawBsonDocument sent = new RawBsonDocument(document, CODEC);
        LearnerState read = CODEC.decode(
                        sent.asBsonReader(), DecoderContext.builder().build())
                .toState();

        assertThat(sent.getByteBuffer().remaining()).isLessThan(16_000);
        assertThat(read.outbox()).isEqualTo(state.outbox());
        assertThat(read.help()).isEqualTo(state.help());
        assertThat(read.diary().days()).isEqualTo(state.diary().days());
        assertThat(read.diary().due()).isEqualTo(state.diary().due());
        assertThat(read.diary().checks()).isEqualTo(state.diary().checks());
        assertThat(read.recent()).hasSize(50).isEqualTo(state.recent());
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
            Instant at = NOON.plusMillis(n * 90_000L + random.nextInt(90_000));
            recent.add(new RecentAttempt(
                    ids.next(),
                    random.nextLong(),
                    ItemId.of(COURSE, "a1b2c3" + random.nextInt(2000) + "slope7a"),
                    at.minusMillis(5_000 + random.nextInt(60_000)),
                    true,
                    true,
                    List.of(new SkillChange(
                            new SkillId(names.get(n)),
                            random.nextInt(10_000) / 10_000.0,
                            random.nextInt(10_000) / 10_000.0)),
                    at,
                    Optional.of(at.plusMillis(random.nextInt(900_000_000))),
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
        return new LearnerState(
                new UserId(ids.next()),
                COURSE,
                9999,
                model,
                memories,
                recent,
                help(random),
                List.of(answer(ids, names, random)),
                diary);
    }

    private static String expression(Random random) {
        String signs = "0123456789xyz+-*/^()";
        return random.ints(1_000, 0, signs.length())
                .mapToObj(n -> signs.substring(n, n + 1))
                .collect(Collectors.joining());
    }

    /** As much of it as is remembered, rung by rung. */
    private static List<HelpTaken> help(Random random) {
        return IntStream.range(0, 20)
                .mapToObj(n -> {
                    String item = "a1b2c3" + random.nextInt(2000) + "slope7a";
                    List<String> rungs = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                            .mapToObj(rung -> item + "-h" + rung)
                            .toList();
                    return new HelpTaken(
                            ItemId.of(COURSE, item), rungs, false, NOON.minusMillis(random.nextInt(80_000_000)));
                })
                .toList();
    }

    /** An answer to an item of three skills, of the longest kind that is read: an expression of 1,000 signs. */
    private static Attempt answer(Ids ids, List<String> skills, Random random) {
        List<Terms.SkillTerm> terms = skills.subList(0, 3).stream()
                .map(skill -> new Terms.SkillTerm(
                        skill,
                        random.nextGaussian(),
                        FeatureVector.of(IntStream.range(0, 7)
                                .mapToObj(n -> random.nextGaussian())
                                .toList())))
                .toList();
        return new Attempt(
                new UserId(ids.next()),
                COURSE,
                ids.next(),
                random.nextLong(),
                ItemId.of(COURSE, "a1b2c3d4slope7a"),
                3,
                random.nextInt(),
                NOON,
                "{\"expression\":\"" + expression(random) + "\"}",
                Outcome.WRONG,
                false,
                1 / 3.0,
                61_234,
                NOON,
                NOON,
                Optional.of(new Attempt.Prediction(0.625, new Terms(9998, 0.25, terms))),
                skills.subList(0, 3).stream()
                        .map(skill -> new SkillChange(new SkillId(skill), 0.5123, 0.4871))
                        .toList(),
                Optional.of(NOON),
                true,
                10_000,
                Optional.of(new Attempt.Review(
                        Rating.AGAIN,
                        Attempts.BERLIN,
                        Optional.of(new SkillCheck(new SkillId(skills.get(0)), NOON, 3, 0, 0)))));
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

    /** Written by the build that kept skills one by one, and the days with them day by day. */
    @Test
    void theFormatsOfSkillAfterSkillAndDayAfterDayAreRead() {
        byte[] state = Base64.getDecoder()
                .decode(
                        "AnicY2FgyjRkZLRkYM3JzEstZmAtzskvSLXfORMEZu1/lgYGnIzMTEz7GhgYGJjtDzAwcLLo/v9//vjvM2s/nzJ2AIo6OIClgMQaJqgKX6jsBqDsCQaGKd3dfIyMjJOOPqiWKmAAmQQEjFCagQGi+PVvEPm75fic08bMjMwd6vetgXogckxMGYZMGUaMzBAuMxMjAHIWQEQ=");
        byte[] days = Base64.getDecoder().decode("AXicY1y0gJHRBwAGBwGS");
        LearnerState written = Attempts.aState(Attempts.ANN, Attempts.ALGEBRA, 1);

        LearnerState read = PackedState.unpack(state, LearnerState.fresh(Attempts.ANN, Attempts.ALGEBRA));

        assertThat(read.model()).isEqualTo(written.model());
        assertThat(read.memories()).isEqualTo(written.memories());
        assertThat(read.recent()).isEqualTo(written.recent());
        assertThat(read.help()).isEqualTo(written.help());
        assertThat(read.diary().due()).isEqualTo(written.diary().due());
        assertThat(read.diary().checks()).isEqualTo(written.diary().checks());
        assertThat(PackedDays.unpack(days)).isEqualTo(written.diary().days());
    }

    @Test
    void anOutboxThatWasKeptInTheOpenIsRead() {
        LearnerState state = Attempts.aState(Attempts.ANN, Attempts.ALGEBRA, 1);
        LearnerStateDocument now = LearnerStateDocument.of(state, Optional.empty());
        LearnerStateDocument before = new LearnerStateDocument(
                now.id(),
                now.studentId(),
                now.courseId(),
                now.version(),
                now.dueAt(),
                now.outboxSince(),
                now.packed(),
                now.days(),
                state.outbox().stream().map(AttemptDocument::of).toList(),
                null);

        assertThat(before.toState()).isEqualTo(state);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
