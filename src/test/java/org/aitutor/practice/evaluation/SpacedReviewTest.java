package org.aitutor.practice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aitutor.learning.scheduling.FsrsWeights;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.Review;
import org.aitutor.learning.scheduling.WeightsFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedReviewTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void reviewsAreReadByCardInOrderOfTime() throws IOException {
        Path file = written("""
            card,rating,time,ms
            a,3,2026-03-04T10:00:00Z,7
            b,1,2026-03-03T12:00:00+02:00,7
            a,4,2026-03-02T10:00:00Z,9
            """);

        ReviewLog log = ReviewLog.read(file);

        assertThat(log.size()).isEqualTo(3);
        assertThat(log.cards().get("a"))
                .containsExactly(new Review(Rating.EASY, START), new Review(Rating.GOOD, START.plusSeconds(172_800)));
        assertThat(log.quantile(0.5)).isEqualTo(START.plusSeconds(172_800));
        assertThat(log.before(START.plusSeconds(1))).containsExactly(List.of(new Review(Rating.EASY, START)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,5,2026-03-04T10:00:00Z", "a,3", "a,3,yesterday"})
    void aReviewThatCannotBeReadIsSaidWithItsLine(String line) throws IOException {
        Path file = written("card,rating,time\n" + line + "\n");

        assertThatThrownBy(() -> ReviewLog.read(file))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining(", line 2: ");
    }

    @Test
    void onlyReviewsOfAnotherDayArePredicted() {
        List<Review> history = List.of(
                new Review(Rating.GOOD, START),
                new Review(Rating.GOOD, START.plusSeconds(600)),
                new Review(Rating.AGAIN, START.plusSeconds(3 * 86_400)),
                new Review(Rating.GOOD, START.plusSeconds(4 * 86_400)));

        List<Recall> recalls = Recall.predicted(List.of(history), new Fsrs(FsrsWeights.DEFAULT));

        assertThat(recalls).extracting(Recall::recalled).containsExactly(false, true);
        assertThat(recalls.get(0).chance()).isCloseTo(0.880947955766, within(1e-9));
        assertThat(recalls.get(1).chance()).isCloseTo(0.866162688889, within(1e-9));
        assertThat(recalls.get(1).like()).isEqualTo(Recall.Resemblance.of(1, 3, 1));
    }

    @Test
    void superMemoTwoLengthensItsIntervalsByTheEase() {
        SuperMemo2 memory = new SuperMemo2();

        memory.first(new Review(Rating.GOOD, START));
        double afterOne = memory.chance(1, START);
        memory.next(new Review(Rating.GOOD, START), 0);
        double afterAnotherTheSameDay = memory.chance(1, START);
        memory.next(new Review(Rating.GOOD, START), 1);
        double afterTwo = memory.chance(6, START);
        memory.next(new Review(Rating.EASY, START), 6);
        double afterThree = memory.chance(15, START);
        memory.next(new Review(Rating.AGAIN, START), 15);
        double afterALapse = memory.chance(2, START);

        assertThat(afterOne).isCloseTo(0.9, within(1e-12));
        assertThat(afterAnotherTheSameDay).isCloseTo(0.9, within(1e-12));
        assertThat(afterTwo).isCloseTo(0.9, within(1e-12));
        assertThat(afterThree).isCloseTo(0.9, within(1e-12));
        assertThat(afterALapse).isCloseTo(0.81, within(1e-12));
    }

    @Test
    void theErrorOverBinsIsTheRootOfTheWeightedSquares() {
        Recall.Resemblance one = Recall.Resemblance.of(1, 1, 0);
        Recall.Resemblance other = Recall.Resemblance.of(20, 5, 1);
        List<Recall> recalls = List.of(
                new Recall(START, one, 0.9, true),
                new Recall(START, one, 0.7, false),
                new Recall(START, other, 0.5, true));

        // the first bin is off by .3 on average, twice; the second by .5
        assertThat(Recall.rmseOfBins(recalls)).isCloseTo(Math.sqrt((2 * 0.09 + 0.25) / 3), within(1e-12));
    }

    @Test
    void weightsFittedToARealLearnersPastPredictTheRestBetterThanTheDefaults() {
        Optional<Path> file = realReviews();
        assumeTrue(file.isPresent(), "review logs not found: set AITUTOR_TEST_DATA to the folder of shared data");
        ReviewLog log = ReviewLog.read(file.orElseThrow());
        Instant cut = log.quantile(0.8);

        FsrsWeights fitted = WeightsFit.fit(log.before(cut), ZoneOffset.UTC);

        assertThat(tail(log, fitted, cut).logLoss())
                .isLessThan(tail(log, FsrsWeights.DEFAULT, cut).logLoss());
    }

    private static Metrics tail(ReviewLog log, FsrsWeights weights, Instant cut) {
        List<Recall> all = Recall.predicted(log.histories(), new Fsrs(weights));
        return Metrics.of(
                Recall.predictions(Recall.where(all, recall -> !recall.at().isBefore(cut))));
    }

    private static Optional<Path> realReviews() {
        String named = System.getenv("AITUTOR_TEST_DATA");
        return List.of(Path.of(named == null ? "../shared/data" : named), Path.of("../../shared/data")).stream()
                .map(data -> data.resolve("spaced-repetition/py-fsrs/review_logs_josh.csv"))
                .filter(Files::exists)
                .findFirst();
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("reviews.csv"), content);
    }
}
