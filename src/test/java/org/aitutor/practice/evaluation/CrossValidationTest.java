package org.aitutor.practice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A simulated class of ours: 30 students, 24 items, 6 skills, 1,200 answers. */
class CrossValidationTest {

    private final List<Attempt> attempts = AttemptFile.read(resource("simulated-class.tsv"));
    private final Folds folds = Folds.read(resource("simulated-class-folds.csv"));

    @Test
    void ourModelIsMeasuredFoldByFoldAsTheReferenceMeasuresIt() {
        double[][] reference = {
            {0.8243, 0.3997, 0.0534},
            {0.8258, 0.3966, 0.0665},
            {0.8080, 0.4079, 0.0662},
            {0.7643, 0.4320, 0.0573},
            {0.8117, 0.4295, 0.0896}
        };

        CrossValidation.Result result = new CrossValidation(attempts, folds).of(new OnlineModel());

        assertThat(result.folds()).hasSize(5);
        for (int fold = 0; fold < 5; fold++) {
            Metrics metrics = Metrics.of(result.folds().get(fold));
            assertThat(metrics.auc()).isCloseTo(reference[fold][0], within(6e-5));
            assertThat(metrics.rmse()).isCloseTo(reference[fold][1], within(6e-5));
            assertThat(metrics.ece()).isCloseTo(reference[fold][2], within(6e-5));
        }
        assertThat(result.mean().auc()).isCloseTo(0.8068, within(6e-5));
    }

    @Test
    void withAFloorNothingIsPredictedBelowItAndNothingElseIsChangedByMuch() {
        CrossValidation validation = new CrossValidation(attempts, folds);

        Predictions free = validation.of(new OnlineModel()).all();
        Predictions floored = validation.of(OnlineModel.withFloor(0.4)).all();

        assertThat(IntStream.range(0, floored.size())
                        .mapToDouble(floored::chance)
                        .min()
                        .orElseThrow())
                .isEqualTo(0.4);
        assertThat(IntStream.range(0, free.size())
                        .mapToDouble(free::chance)
                        .min()
                        .orElseThrow())
                .isLessThan(0.3);
        assertThat(floored.size()).isEqualTo(free.size());
    }

    @Test
    void foldingBatchByBatchCostsLittleOfWhatIsPredicted() {
        CrossValidation validation = new CrossValidation(attempts, folds);

        double atOnce = validation.of(new OnlineModel()).mean().auc();
        double batches = validation.of(new OnlineModel(5, 5)).mean().auc();
        double readLater = validation.of(new OnlineModel(5, 35)).mean().auc();
        double never = validation.of(new OnlineModel(5000, 5000)).mean().auc();

        assertThat(batches).isBetween(atOnce - 0.01, atOnce + 0.01);
        assertThat(readLater).isBetween(atOnce - 0.02, atOnce + 0.02);
        assertThat(never).isLessThan(atOnce - 0.05);
    }

    @Test
    void everyAttemptIsHeldOutOnceAndNoStudentIsOnBothSides() {
        List<Attempt> heldOutOnce = new ArrayList<>();

        new CrossValidation(attempts, folds).of(new Watching((training, heldOut) -> {
            assertThat(students(heldOut)).doesNotContainAnyElementsOf(students(training));
            assertThat(training.size() + heldOut.size()).isEqualTo(attempts.size());
            synchronized (heldOutOnce) {
                heldOutOnce.addAll(heldOut);
            }
        }));

        assertThat(heldOutOnce).containsExactlyInAnyOrderElementsOf(attempts);
    }

    @Test
    void noContenderLooksAtAnAnswerBeforeItPredictsIt() {
        List<Attempt> training = attempts.subList(0, 900);
        List<Attempt> heldOut = attempts.subList(920, 1000);
        List<Attempt> otherEnd = new ArrayList<>(heldOut);
        Attempt last = heldOut.get(79);
        otherEnd.set(79, new Attempt(last.student(), last.item(), last.skill(), !last.right()));

        for (Contender contender : List.of(new OnlineModel(), new KnowledgeTracing(), new PerformanceFactors())) {
            Predictions predicted = contender.predict(training, heldOut);
            Predictions again = contender.predict(training, otherEnd);

            assertThat(predicted.size()).isEqualTo(80);
            for (int i = 0; i < 80; i++) {
                assertThat(again.chance(i)).as(contender.name()).isEqualTo(predicted.chance(i));
            }
        }
    }

    @Test
    void theBaselinesLearnFromWhatTheyAreTrainedOn() {
        CrossValidation validation = new CrossValidation(attempts, folds);

        assertThat(validation.of(new KnowledgeTracing()).mean().auc()).isBetween(0.62, 0.75);
        assertThat(validation.of(new PerformanceFactors()).mean().auc()).isBetween(0.62, 0.75);
    }

    @Test
    void aStudentWhoIsInNoFoldIsRefused() {
        Folds tooFew = new Folds(Map.of("0", 0));

        assertThatThrownBy(() -> new CrossValidation(attempts, tooFew)).isInstanceOf(InputProblem.class);
    }

    @Test
    void theCalibrationPlotIsADrawingWithOneLineAModel() throws Exception {
        CrossValidation validation = new CrossValidation(attempts, folds);

        String svg = CalibrationPlot.svg(
                "A class & its models",
                List.of(validation.of(new OnlineModel()), validation.of(new PerformanceFactors())));

        var drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(drawing.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(drawing.getTextContent()).contains("A class & its models", "ours", "pfa");
        assertThat(svg).doesNotContain("NaN");
    }

    private static Set<String> students(List<Attempt> attempts) {
        return new HashSet<>(attempts.stream().map(Attempt::student).toList());
    }

    private static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(CrossValidationTest.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Sight {
        void see(List<Attempt> training, List<Attempt> heldOut);
    }

    private record Watching(Sight sight) implements Contender {

        @Override
        public String name() {
            return "watching";
        }

        @Override
        public Predictions predict(List<Attempt> training, List<Attempt> heldOut) {
            sight.see(training, heldOut);
            Predictions none = new Predictions();
            heldOut.forEach(attempt -> none.add(0.5, attempt.right()));
            return none;
        }
    }
}
