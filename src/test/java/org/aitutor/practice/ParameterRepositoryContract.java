package org.aitutor.practice;

import static org.aitutor.practice.Attempts.ALGEBRA;
import static org.aitutor.practice.Attempts.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.AnswerTime;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.SkillParameters;
import org.junit.jupiter.api.Test;

/** What every repository of shared parameters keeps. */
public abstract class ParameterRepositoryContract {
    private static final CourseId GEOMETRY = new CourseId("geometry");
    private static final SkillParameters EASY =
            new SkillParameters(1.5, 20, FeatureVector.of(1, 2, 3, 4, 5, 6, 0.1), FeatureVector.filledWith(Math.PI));
    private static final CourseWeights MOVED =
            new CourseWeights(FeatureVector.of(7, 6, 5, 4, 3, 2, 1), FeatureVector.filledWith(501));

    protected abstract ParameterRepository repository();

    @Test
    void aCourseBeginsWithoutParameters() {
        assertThat(repository().newerThan(ALGEBRA, 0)).isEmpty();
        assertThat(repository().head(ALGEBRA)).isEqualTo(ParameterRepository.Head.NONE);
        assertThat(repository().entries(ALGEBRA, List.of("algebra.i1"), List.of()))
                .isEqualTo(SharedParameters.NEW);
        assertThat(repository().calibration(ALGEBRA)).isEmpty();
        assertThat(repository().mostPredicted(10)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAsItWasWhateverTheNames() {
        SharedParameters shared = new SharedParameters(
                MOVED,
                Map.of(
                        "algebra.i1",
                        new ItemParameters(-0.1, 3),
                        "algebra.$a.b%2E",
                        new ItemParameters(1.0 / 3, 1, new AnswerTime(9.5, 7))),
                Map.of("algebra.slope", EASY));

        boolean written = repository().update(ALGEBRA, 0, batch(shared, "ann:k1", "bob:k2"));

        assertThat(written).isTrue();
        assertThat(repository().newerThan(ALGEBRA, 0)).contains(new CourseParameters(ALGEBRA, 1, shared));
        assertThat(repository().newerThan(ALGEBRA, 1)).isEmpty();
        assertThat(repository().head(ALGEBRA)).isEqualTo(new ParameterRepository.Head(1, List.of("ann:k1", "bob:k2")));
    }

    @Test
    void coursesAreToldByTheirIdsAndWhatWasDeletedIsGone() {
        CourseId calculus = new CourseId("calculus");
        for (CourseId course : List.of(GEOMETRY, ALGEBRA, calculus)) {
            repository().update(course, 0, batch(items(course + ".i1", 1), "a"));
        }

        List<CourseId> first = repository().coursesBehind(Optional.empty(), 2);
        repository().delete(calculus);
        repository().delete(calculus);
        List<CourseId> rest = repository().coursesBehind(Optional.of(first.get(0)), 2);

        assertThat(first).containsExactly(ALGEBRA, calculus);
        assertThat(rest).containsExactly(GEOMETRY);
        assertThat(repository().newerThan(calculus, 0)).isEmpty();
        assertThat(repository().calibration(calculus)).isEmpty();
        assertThat(repository().newerThan(ALGEBRA, 0)).isPresent();
    }

    @Test
    void anUpdateLeavesWhatItDoesNotName() {
        repository().update(ALGEBRA, 0, batch(items("algebra.i1", 1), "a"));

        repository().update(ALGEBRA, 1, batch(items("algebra.i2", 2), "b"));

        CourseParameters read = repository().newerThan(ALGEBRA, 0).orElseThrow();
        assertThat(read.shared().items())
                .containsOnly(
                        Map.entry("algebra.i1", new ItemParameters(1, 1)),
                        Map.entry("algebra.i2", new ItemParameters(2, 1)));
        assertThat(repository().head(ALGEBRA)).isEqualTo(new ParameterRepository.Head(2, List.of("b")));
    }

    @Test
    void whoHoldsAVersionReadsOnlyWhatChangedSince() {
        SharedParameters first = new SharedParameters(
                CourseWeights.DEFAULT,
                Map.of("algebra.i1", new ItemParameters(1, 1), "algebra.i2", new ItemParameters(2, 1)),
                Map.of("algebra.slope", EASY, "algebra.lines", SkillParameters.NEW));
        repository().update(ALGEBRA, 0, batch(first, "a"));
        repository()
                .update(
                        ALGEBRA,
                        1,
                        batch(
                                new SharedParameters(
                                        MOVED,
                                        Map.of("algebra.i2", new ItemParameters(3, 2)),
                                        Map.of("algebra.lines", EASY)),
                                "b"));
        repository().update(ALGEBRA, 2, batch(items("algebra.i3", 4), "c"));

        CourseParameters sinceFirst = repository().newerThan(ALGEBRA, 1).orElseThrow();
        CourseParameters sinceSecond = repository().newerThan(ALGEBRA, 2).orElseThrow();

        assertThat(sinceFirst.version()).isEqualTo(3);
        assertThat(sinceFirst.shared().items()).containsOnlyKeys("algebra.i2", "algebra.i3");
        assertThat(sinceFirst.shared().skills()).containsOnly(Map.entry("algebra.lines", EASY));
        assertThat(sinceSecond.shared().items()).containsOnlyKeys("algebra.i3");
        assertThat(sinceSecond.shared().skills()).isEmpty();
        assertThat(new CourseParameters(ALGEBRA, 1, first).with(sinceFirst))
                .isEqualTo(repository().newerThan(ALGEBRA, 0).orElseThrow());
    }

    @Test
    void aFoldReadsOnlyTheEntriesThatItTouches() {
        SharedParameters shared = new SharedParameters(
                MOVED,
                Map.of("algebra.i1", new ItemParameters(1, 1), "algebra.i2", new ItemParameters(2, 1)),
                Map.of("algebra.slope", EASY, "algebra.lines", EASY));
        repository().update(ALGEBRA, 0, batch(shared, "a"));

        SharedParameters entries =
                repository().entries(ALGEBRA, List.of("algebra.i2", "algebra.i9"), List.of("algebra.slope"));

        assertThat(entries)
                .isEqualTo(new SharedParameters(
                        MOVED, Map.of("algebra.i2", new ItemParameters(2, 1)), Map.of("algebra.slope", EASY)));
    }

    @Test
    void ofTwoUpdatesOfTheSameVersionOneStandsAndCounts() {
        Calibration one = Calibration.NONE.with(0.7, Outcome.RIGHT);
        boolean first = repository().update(ALGEBRA, 0, batch(one, items("algebra.i1", 1), "a"));
        boolean second = repository().update(ALGEBRA, 0, batch(one, items("algebra.i1", 2), "b"));
        boolean early = repository().update(ALGEBRA, 5, batch(one, items("algebra.i1", 3), "c"));

        assertThat(List.of(first, second, early)).containsExactly(true, false, false);
        assertThat(repository().head(ALGEBRA).batch()).containsExactly("a");
        assertThat(repository().calibration(ALGEBRA).orElseThrow().live().predictions())
                .isEqualTo(1);
    }

    @Test
    void howPredictionsCameOutAddsUpBatchByBatch() {
        Calibration first = Calibration.NONE.with(0.7, Outcome.RIGHT).with(0.2, Outcome.HELPED);
        Calibration second = Calibration.NONE.with(0.7, Outcome.WRONG).with(1, Outcome.RIGHT);
        repository().update(ALGEBRA, 0, batch(first, items("algebra.i1", 1), "a"));
        repository().update(ALGEBRA, 1, batch(second, items("algebra.i1", 2), "b"));
        repository().update(GEOMETRY, 0, batch(first, items("geometry.i1", 2), "b"));
        repository().update(new CourseId("silent"), 0, batch(items("silent.i1", 2), "b"));

        CourseCalibration read = repository().calibration(ALGEBRA).orElseThrow();

        Calibration both = first.plus(second);
        assertThat(read.live().loss()).isCloseTo(both.loss(), within(1e-12));
        assertThat(read.live().bins()).isEqualTo(both.bins());
        assertThat(repository().mostPredicted(2))
                .extracting(CourseCalibration::course)
                .containsExactly(ALGEBRA, GEOMETRY);
        assertThat(repository().mostPredicted(10)).hasSize(2);
        assertThat(repository().mostPredicted(1)).containsExactly(read);
    }

    @Test
    void theLatestComparisonIsKeptBesideAndMovesNoVersion() {
        BaselineComparison comparison = new BaselineComparison(
                4,
                new BaselineComparison.Quality(0.5, Double.NaN, 0.01),
                new BaselineComparison.Quality(0.6, 0.7, 0.02),
                NOON);
        repository().update(ALGEBRA, 0, batch(items("algebra.i1", 1), "a"));

        repository().keep(ALGEBRA, comparison);
        repository().keep(GEOMETRY, comparison);
        repository().update(ALGEBRA, 1, batch(items("algebra.i1", 1), "b"));

        assertThat(repository().calibration(ALGEBRA).orElseThrow().comparison()).contains(comparison);
        assertThat(repository().calibration(GEOMETRY)).isEmpty();
        assertThat(repository().head(ALGEBRA).version()).isEqualTo(2);
    }

    @Test
    void coursesThatWerePractisedLatelyAreFound() {
        repository().update(ALGEBRA, 0, batch(items("algebra.i1", 1), "a"));

        assertThat(repository().foldedSince(NOON)).containsExactly(ALGEBRA);
        assertThat(repository().foldedSince(NOON.plusMillis(1))).isEmpty();
    }

    private static FoldedBatch batch(SharedParameters changed, String... attempts) {
        return batch(Calibration.NONE, changed, attempts);
    }

    private static FoldedBatch batch(Calibration predictions, SharedParameters changed, String... attempts) {
        return new FoldedBatch(changed, List.of(attempts), predictions, NOON);
    }

    private static SharedParameters items(String item, double bias) {
        return new SharedParameters(CourseWeights.DEFAULT, Map.of(item, new ItemParameters(bias, 1)), Map.of());
    }
}
