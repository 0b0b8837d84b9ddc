package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.Terms;
import org.junit.jupiter.api.Test;

/** What folding keeps, on whatever repositories: every attempt comes in, once, whenever its worker dies. */
public abstract class FoldingContract {
    private static final CourseId COURSE = new CourseId("algebra");
    private static final CourseId OTHER = new CourseId("geometry");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final int ATTEMPTS = 13;
    private static final int BATCH = 5;

    /** Repositories without anything in them. */
    protected abstract Kept empty();

    /** What is kept. */
    public record Kept(AttemptRepository attempts, ParameterRepository parameters) {}

    @Test
    void aWorkerThatDiesBetweenAnyTwoWritesLosesNothingAndDoublesNothing() {
        List<Attempt> made = attempts(COURSE, ATTEMPTS);
        CourseParameters undisturbed = folded(made);

        int deaths = 0;
        boolean died = true;
        for (int writes = 0; died; writes++) {
            Kept kept = empty();
            kept.attempts.insertAll(made);
            died = diesAfter(writes, kept);
            deaths += died ? 1 : 0;
            new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK, BATCH).run();

            assertThat(kept.parameters.newerThan(COURSE, 0))
                    .as("died after %d writes", writes)
                    .contains(undisturbed);
            assertThat(kept.parameters.calibration(COURSE).orElseThrow().live().predictions())
                    .isEqualTo(ATTEMPTS);
            assertThat(kept.attempts.unfolded(COURSE, 100)).isEmpty();
            assertThat(kept.attempts.unfoldedCourses()).isEmpty();
        }

        assertThat(deaths).isEqualTo(3 + ATTEMPTS);
    }

    @Test
    void aWorkerThatDiesTwiceInARowLosesNothingAndDoublesNothing() {
        List<Attempt> made = attempts(COURSE, ATTEMPTS);
        CourseParameters undisturbed = folded(made);

        for (int first = 0; first < 3 + ATTEMPTS; first += 5) {
            for (int second = 0; second < 8; second += 4) {
                Kept kept = empty();
                kept.attempts.insertAll(made);
                diesAfter(first, kept);
                diesAfter(second, kept);
                new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK, BATCH).run();

                assertThat(kept.parameters.newerThan(COURSE, 0)).contains(undisturbed);
            }
        }
    }

    @Test
    void workersThatFoldAtTheSameTimeFoldEachAttemptOnce() throws Exception {
        List<Attempt> made = attempts(COURSE, 60);
        CourseParameters undisturbed = folded(made);
        Kept kept = empty();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> turns = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                ParameterFolding worker =
                        new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK, BATCH);
                turns.add(threads.submit(() -> turns(worker, 10)));
            }
            // Attempts come in order while the workers are at it, as the order of folding is that of time.
            for (int n = 0; n < made.size(); n += 6) {
                kept.attempts.insertAll(made.subList(n, n + 6));
            }
            int folded = 0;
            for (Future<Integer> turn : turns) {
                folded += turn.get();
            }
            folded += turns(new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK, BATCH), 1);

            assertThat(folded).isEqualTo(60);
        } finally {
            threads.shutdownNow();
        }

        assertThat(kept.parameters.newerThan(COURSE, 0).orElseThrow().shared().items())
                .allSatisfy((item, entry) -> assertThat(entry.count())
                        .isEqualTo(undisturbed.shared().item(item).count()));
        assertThat(kept.parameters.calibration(COURSE).orElseThrow().live().predictions())
                .isEqualTo(60);
    }

    @Test
    void severalCoursesAreFoldedAtATime() throws Exception {
        Kept kept = empty();
        for (int n = 0; n < 20; n++) {
            kept.attempts.insertAll(attempts(new CourseId("c" + n), 3));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int folded = new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK).run(threads);
            int again = new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK).run(threads);

            assertThat(List.of(folded, again)).containsExactly(60, 0);
            assertThat(kept.parameters.head(new CourseId("c19")).version()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anAttemptThatComesLateIsFoldedThoughLaterOnesWereBefore() {
        List<Attempt> made = attempts(COURSE, 6);
        Kept kept = empty();
        ParameterFolding folding = new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK, BATCH);
        kept.attempts.insertAll(made.subList(1, 6));
        folding.run();

        kept.attempts.insertAll(made.subList(0, 1));
        int late = folding.run();

        assertThat(late).isEqualTo(1);
        assertThat(kept.attempts.unfoldedCourses()).isEmpty();
    }

    @Test
    void aCourseThatCannotBeFoldedHoldsNoOtherUp() {
        Kept kept = empty();
        kept.attempts.insertAll(attempts(COURSE, 3));
        kept.attempts.insertAll(attempts(OTHER, 3));
        ParameterRepository refusing = new Guarded(kept.parameters, course -> {
            if (course.equals(COURSE)) {
                throw new IllegalStateException("broken");
            }
        });

        assertThatThrownBy(() -> new ParameterFolding(kept.attempts, refusing, catalogue(), CLOCK).run())
                .hasMessage("broken");

        assertThat(kept.attempts.unfoldedCourses()).containsExactly(COURSE);
    }

    private CourseParameters folded(List<Attempt> made) {
        Kept kept = empty();
        kept.attempts.insertAll(made);
        int folded = new ParameterFolding(kept.attempts, kept.parameters, catalogue(), CLOCK, BATCH).run();
        assertThat(folded).isEqualTo(made.size());
        return kept.parameters.newerThan(COURSE, 0).orElseThrow();
    }

    private static int turns(ParameterFolding worker, int turns) {
        int folded = 0;
        for (int n = 0; n < turns; n++) {
            folded += worker.run();
        }
        return folded;
    }

    /** Runs a worker that dies after so many writes; whether it did not finish before. */
    private static boolean diesAfter(int writes, Kept kept) {
        Life life = new Life(writes);
        try {
            new ParameterFolding(
                            new MortalAttempts(kept.attempts, life),
                            new Guarded(kept.parameters, course -> life.write()),
                            catalogue(),
                            CLOCK,
                            BATCH)
                    .run();
            return false;
        } catch (Died died) {
            return true;
        }
    }

    private static Catalogue catalogue() {
        return new Catalogue(new InMemoryCourseRepository(), new InMemoryContentRepository());
    }

    private static List<Attempt> attempts(CourseId course, int number) {
        Random random = new Random(5);
        List<Attempt> made = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            List<Terms.SkillTerm> terms = new ArrayList<>();
            for (int skill = 0; skill <= n % 2; skill++) {
                FeatureVector x = FeatureVector.of(random.doubles(7).toArray());
                terms.add(new Terms.SkillTerm(course.value() + ".s" + (n + skill) % 3, random.nextGaussian(), x));
            }
            Attempt.Prediction prediction =
                    new Attempt.Prediction(random.nextDouble(), new Terms(n, random.nextGaussian(), terms));
            made.add(Attempts.answered(
                    new UserId("s" + n % 4),
                    ItemId.of(course, "i" + n % 3),
                    course.value() + "-k" + n,
                    Attempts.NOON.plusSeconds(n / 2),
                    prediction,
                    random.nextBoolean() ? Outcome.RIGHT : Outcome.WRONG));
        }
        made.sort(java.util.Comparator.comparing(Attempt::at).thenComparing(Attempt::id));
        return made;
    }

    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    /** So many writes, then no more. */
    private static final class Life {
        private int left;

        Life(int left) {
            this.left = left;
        }

        void write() {
            if (left == 0) {
                throw new Died();
            }
            left--;
        }
    }

    /** Marks are set one by one, so that a worker can die among them. */
    private record MortalAttempts(AttemptRepository kept, Life life) implements AttemptRepository {
        @Override
        public Optional<Attempt> find(UserId student, String key) {
            return kept.find(student, key);
        }

        @Override
        public void insertAll(Collection<Attempt> attempts) {
            kept.insertAll(attempts);
        }

        @Override
        public List<Attempt> latest(UserId student, CourseId course, int limit) {
            return kept.latest(student, course, limit);
        }

        @Override
        public List<Attempt> all(UserId student, CourseId course) {
            return kept.all(student, course);
        }

        @Override
        public List<Attempt> latestOn(UserId student, SkillId skill, int limit) {
            return kept.latestOn(student, skill, limit);
        }

        @Override
        public List<org.aitutor.practice.evaluation.TracingBaseline.Given> counted(
                CourseId course, Instant since, int about) {
            return kept.counted(course, since, about);
        }

        @Override
        public List<CourseId> unfoldedCourses() {
            return kept.unfoldedCourses();
        }

        @Override
        public List<Attempt> unfolded(CourseId course, int limit) {
            return kept.unfolded(course, limit);
        }

        @Override
        public void markFolded(Collection<String> ids) {
            for (String id : ids) {
                life.write();
                kept.markFolded(List.of(id));
            }
        }
    }

    /** Asks before each write of parameters. */
    private record Guarded(ParameterRepository kept, java.util.function.Consumer<CourseId> guard)
            implements ParameterRepository {
        @Override
        public Head head(CourseId course) {
            return kept.head(course);
        }

        @Override
        public SharedParameters entries(CourseId course, Collection<String> items, Collection<String> skills) {
            return kept.entries(course, items, skills);
        }

        @Override
        public Optional<CourseParameters> newerThan(CourseId course, long version) {
            return kept.newerThan(course, version);
        }

        @Override
        public boolean update(CourseId course, long version, FoldedBatch batch) {
            guard.accept(course);
            return kept.update(course, version, batch);
        }

        @Override
        public Optional<CourseCalibration> calibration(CourseId course) {
            return kept.calibration(course);
        }

        @Override
        public List<CourseCalibration> mostPredicted(int limit) {
            return kept.mostPredicted(limit);
        }

        @Override
        public List<CourseId> foldedSince(Instant since) {
            return kept.foldedSince(since);
        }

        @Override
        public void keep(CourseId course, BaselineComparison comparison) {
            kept.keep(course, comparison);
        }

        @Override
        public List<CourseId> coursesBehind(Optional<CourseId> last, int limit) {
            return kept.coursesBehind(last, limit);
        }

        @Override
        public void delete(CourseId course) {
            kept.delete(course);
        }
    }
}
