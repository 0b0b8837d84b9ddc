package org.aitutor.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.Task;
import org.aitutor.learning.Enrollments;
import org.aitutor.learning.InMemoryEnrollmentRepository;
import org.aitutor.platform.security.Secrets;
import org.aitutor.testing.SettableClock;

/**
 * Students who practise several courses at random, as the service lets them: with help and without, the same item again,
 * the same presentation twice, offline, days apart, disputing estimates, with outboxes that wait and parameters that move meanwhile.
 */
public final class RandomClass {
    private static final int COURSES = 4;
    private static final int STUDENTS = 12;
    private static final int ITEMS = 30;
    private static final int SKILLS = 8;

    private final Random random;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T12:00:00.123Z"));
    private final LearnerStateRepository states;
    private final ParameterFolding folding;
    private final OutboxForwarding forwarding;
    private final CourseModels models;
    private final Presentations presentations;
    private final AttemptService answers;
    private final HintLadder hints;
    private final SkillChecks checks;
    private final Enrollments enrollments;
    private final List<Answered> last = new ArrayList<>();
    public final StateRebuilding rebuilding;

    private record Answered(UserId student, ItemId item, String presentation) {}

    public RandomClass(
            long seed, LearnerStateRepository states, AttemptRepository attempts, ParameterRepository parameters) {
        this.random = new Random(seed);
        this.states = states;
        InMemoryCourseRepository courses = new InMemoryCourseRepository();
        InMemoryContentRepository contents = new InMemoryContentRepository();
        Catalogue catalogue = new Catalogue(courses, contents);
        ContentPublisher publisher = new ContentPublisher(courses, contents, clock);
        courses().forEach(course -> publisher.publish(Courses.ADA, draft(course), true));
        this.enrollments = new Enrollments(new InMemoryEnrollmentRepository(), catalogue, clock);
        this.models = new CourseModels(catalogue, parameters, clock);
        this.presentations = new Presentations(
                new Secrets(purpose -> purpose.getBytes(StandardCharsets.UTF_8)),
                (student, course) -> Set.of(),
                clock,
                random);
        StudentDays days = new StudentDays(student -> Optional.of("America/New_York"), 4, clock);
        this.answers = new AttemptService(models, catalogue, enrollments, presentations, days, states, attempts, clock);
        this.hints = new HintLadder(catalogue, enrollments, presentations, states, clock);
        this.checks = new SkillChecks(models, enrollments, states, clock);
        this.forwarding = new OutboxForwarding(states, attempts, clock);
        this.folding = new ParameterFolding(attempts, parameters, catalogue, clock);
        this.rebuilding = new StateRebuilding(states, attempts);
        students().forEach(student -> courses().forEach(course -> enrollments.enroll(student, course)));
    }

    public static List<CourseId> courses() {
        return IntStream.range(0, COURSES).mapToObj(n -> new CourseId("c" + n)).toList();
    }

    public static List<UserId> students() {
        return IntStream.range(0, STUDENTS).mapToObj(n -> new UserId("s" + n)).toList();
    }

    /** Answers so many times. @return how many of the answers counted */
    public int practise(int times) {
        int counted = 0;
        for (int n = 0; n < times; n++) {
            clock.advance(Duration.ofMillis(random.nextInt(60_000)));
            if (random.nextInt(300) == 0) {
                clock.advance(Duration.ofHours(random.nextInt(50)));
            }
            if (random.nextInt(20) == 0) {
                dispute();
            }
            counted += answer("key-" + n).counted() ? 1 : 0;
            if (n % 100 == 0) {
                folding.run();
                forwarding.run();
            }
        }
        return counted;
    }

    /** The state, which is there. */
    public LearnerState state(UserId student, CourseId course) {
        return states.find(student, course).orElseThrow();
    }

    private void dispute() {
        CourseId course = courses().get(random.nextInt(COURSES));
        try {
            checks.begin(
                    students().get(random.nextInt(STUDENTS)), SkillId.of(course, "skill" + random.nextInt(SKILLS)));
        } catch (CheckOpen | NothingToCheck notNow) {
            // Another time.
        }
    }

    private AttemptResult answer(String key) {
        if (!last.isEmpty() && random.nextInt(12) == 0) {
            Answered before = last.get(random.nextInt(last.size()));
            return submit(key, before);
        }
        CourseId course = courses().get(random.nextInt(COURSES));
        UserId student = students().get(random.nextInt(STUDENTS));
        ItemId item = ItemId.of(course, "i" + random.nextInt(ITEMS));
        int revision = models.of(course).item(item).orElseThrow().revision();
        String presentation = presentations.idOf(presentations.present(student, item, revision));
        Answered answered = new Answered(student, item, presentation);
        for (int rungs = random.nextInt(12) - 9; rungs > 0; rungs--) {
            help(student, item, presentation);
        }
        clock.advance(Duration.ofMillis(random.nextInt(40_000)));
        remember(answered);
        return submit(key, answered);
    }

    private void help(UserId student, ItemId item, String presentation) {
        try {
            hints.next(student, item, presentation);
        } catch (NoHintsInCheck askedWithoutHelp) {
            // It is answered without.
        }
    }

    private AttemptResult submit(String key, Answered what) {
        String value = random.nextInt(3) == 0 ? "7" : "0.75";
        Optional<Instant> offline = Optional.of(clock.instant())
                .filter(any -> random.nextInt(10) == 0)
                .map(now -> now.minusNanos(random.nextInt(50_000_000)));
        return answers.answer(
                what.student,
                new Submission(
                        key,
                        what.presentation,
                        what.item,
                        PracticeCourses.json("{'value':'" + value + "'}"),
                        random.nextInt(90_000),
                        offline));
    }

    private void remember(Answered answered) {
        last.add(answered);
        if (last.size() > 20) {
            last.remove(0);
        }
    }

    private CourseDraft draft(CourseId course) {
        List<Skill> skills = IntStream.range(0, SKILLS)
                .mapToObj(n -> new Skill(SkillId.of(course, "skill" + n), "Skill " + n, List.of()))
                .toList();
        Lesson lesson = new Lesson(
                LessonId.of(course, "l1"),
                0,
                "All",
                "All of it.",
                skills.stream().map(Skill::id).toList(),
                5);
        return new CourseDraft(
                course,
                Optional.empty(),
                Courses.DETAILS,
                List.of(new Module(ModuleId.of(course, "m"), "Module", List.of(lesson.outline()))),
                skills,
                List.of(lesson),
                IntStream.range(0, ITEMS).mapToObj(n -> item(course, n)).toList());
    }

    private Item item(CourseId course, int n) {
        List<SkillId> skills = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(any -> SkillId.of(course, "skill" + random.nextInt(SKILLS)))
                .distinct()
                .toList();
        Task task = new Task(ItemKind.NUMERIC, List.of(), List.of(), PracticeCourses.json("{'value':'3/4'}"));
        return new Item(
                ItemId.of(course, "i" + n),
                0,
                skills,
                "What is $3 : 4$?",
                task,
                List.of(
                        new HintNode("h1", List.of(), "Divide.", Optional.empty()),
                        new HintNode("h2", List.of("h1"), "By four.", Optional.empty())),
                "It is three quarters.",
                random.nextDouble(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }
}
