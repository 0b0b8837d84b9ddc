package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.mastery.AnswerTime;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.SkillParameters;
import org.aitutor.practice.mastery.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFoldingTest extends FoldingContract {
    private static final Instant NOON = Attempts.NOON;
    private static final String SLOPE = SkillId.of(COURSE, "slope").value();

    private final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
    private final InMemoryParameterRepository parameters = new InMemoryParameterRepository();

    /** Easiness in logits: how much more often than by its skill alone an item is answered right. */
    @ParameterizedTest
    @ValueSource(doubles = {-1.4, -0.7, 0, 0.7, 1.4})
    void aThousandAnswersToANewItemInOneBatchEndAtItsTrueDifficulty(double easiness) {
        SharedParameters settled = new SharedParameters(
                CourseWeights.DEFAULT,
                Map.of(),
                Map.of(SLOPE, new SkillParameters(0.3, 20_000, FeatureVector.ZERO, FeatureVector.filledWith(900))));
        parameters.update(COURSE, 0, new FoldedBatch(settled, List.of(), Calibration.NONE, NOON));
        attempts.insertAll(answersOf(1_000, settled, easiness, new Random(11)));

        int folded = folding().run();

        assertThat(folded).isEqualTo(1_000);
        assertThat(parameters.head(COURSE).version()).isEqualTo(2);
        ItemParameters item =
                parameters.newerThan(COURSE, 0).orElseThrow().shared().item("algebra.new");
        assertThat(item.bias()).isCloseTo(easiness, within(0.15));
        assertThat(item.count()).isEqualTo(1_000);
    }

    @Test
    void anItemThatNobodyAnsweredBorrowsItsSkillsDifficultyAndItsAuthors() {
        PracticeWorld world = new PracticeWorld();
        SharedParameters hard = new SharedParameters(
                CourseWeights.DEFAULT,
                Map.of(),
                Map.of(SLOPE, new SkillParameters(-2, 100, FeatureVector.ZERO, FeatureVector.ZERO)));
        double before = chance(world, "ladder");
        world.parameters.update(COURSE, 0, new FoldedBatch(hard, List.of(), Calibration.NONE, NOON));
        world.pass(java.time.Duration.ofSeconds(31));

        assertThat(before).isEqualTo(0.5);
        assertThat(chance(world, "ladder")).isCloseTo(1 / (1 + Math.exp(2)), within(1e-12));
    }

    @Test
    void aNewCourseStartsFromPriorsAndItsFirstFoldGoesOnFromThem() {
        PracticeWorld world = new PracticeWorld();

        assertThat(world.models.of(COURSE).shared().weights()).isEqualTo(CourseWeights.DEFAULT);
        world.answer("ladder", "{'value':'3/4'}");
        world.folding.run();

        // ladder's author expects half of a class to fail: its start is 0, and the first answer moves it by 0.6 · 0.5.
        assertThat(world.parameters.newerThan(COURSE, 0).orElseThrow().shared().item("algebra.ladder"))
                .isEqualTo(new ItemParameters(0.3, 1, new AnswerTime(Math.log(20_000), 1)));
    }

    @Test
    void manyMoreAttemptsThanABatchAreFoldedInOneTurn() {
        attempts.insertAll(answersOf(4_500, SharedParameters.NEW, 0, new Random(1)));

        int folded = folding().run();

        assertThat(folded).isEqualTo(4_500);
        assertThat(parameters.head(COURSE).version()).isEqualTo(5);
        assertThat(parameters.head(COURSE).batch()).hasSize(500);
    }

    @Test
    void howThePredictionsThatStudentsWereGivenCameOutIsCountedOnce() {
        PracticeWorld world = new PracticeWorld();
        world.answer("ladder", "{'value':'3/4'}");
        world.pass(java.time.Duration.ofMinutes(1));
        world.answer("choose", "{'choice':'b'}");
        world.folding.run();
        world.folding.run();

        Calibration live = world.parameters.calibration(COURSE).orElseThrow().live();

        assertThat(live.predictions()).isEqualTo(2);
        assertThat(live.bins().values().stream()
                        .mapToLong(Calibration.Bin::right)
                        .sum())
                .isEqualTo(1);
    }

    private ParameterFolding folding() {
        return new ParameterFolding(
                attempts,
                parameters,
                new Catalogue(new InMemoryCourseRepository(), new InMemoryContentRepository()),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static double chance(PracticeWorld world, String item) {
        CourseModel model = world.models.of(COURSE);
        return model.chance(
                world.state().model(), model.item(PracticeWorld.item(item)).orElseThrow());
    }

    /** Answers of as many students, of every level, who come out as the model with the item's true easiness says. */
    private static List<Attempt> answersOf(int number, SharedParameters known, double easiness, Random random) {
        SharedParameters truth = new SharedParameters(
                known.weights(), Map.of("algebra.new", new ItemParameters(easiness, 1)), known.skills());
        List<Attempt> made = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            FeatureVector x = FeatureVector.of(
                    Math.log1p(random.nextInt(9)), Math.log1p(random.nextInt(9)), 0, 0, 0, 1, random.nextInt(2));
            Terms terms = new Terms(
                    n % 50,
                    0.8 * random.nextGaussian(),
                    List.of(new Terms.SkillTerm(SLOPE, 0.4 * random.nextGaussian(), x)));
            boolean right = random.nextDouble() < LearnerModel.predict(terms, "algebra.new", truth);
            // The chance at the time of the answer: of an item that nobody has answered yet.
            double then = LearnerModel.predict(terms, "algebra.new", known);
            made.add(Attempts.answered(
                    new UserId("s" + n),
                    ItemId.of(COURSE, "new"),
                    "k",
                    NOON.plusMillis(n),
                    new Attempt.Prediction(then, terms),
                    right ? Outcome.RIGHT : Outcome.WRONG));
        }
        return made;
    }

    @Override
    protected Kept empty() {
        return new Kept(new InMemoryAttemptRepository(), new InMemoryParameterRepository());
    }
}
