package org.aitutor.practice.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The simulated class of the reference: 600 answers, each with the prediction that the reference made before it. */
class GoldenClassTest {

    @Test
    void everyPredictionOfTheReferenceIsReproduced() {
        List<Row> rows = rows();
        Map<String, StudentState> students = new HashMap<>();
        Fold shared = new Fold(SharedParameters.NEW);

        for (Row row : rows) {
            StudentState student = students.getOrDefault(row.student, StudentState.NEW);
            Terms terms = LearnerModel.terms(student, row.skills);
            double predicted = LearnerModel.predict(terms, row.item, shared);
            assertThat(predicted).as("row %s", row).isCloseTo(row.predicted, within(1e-9));
            students.put(row.student, LearnerModel.observe(student, row.item, terms, predicted, row.outcome));
            shared.add(row.item, terms, row.outcome);
        }

        assertThat(rows).hasSize(600);
    }

    @Test
    void attemptsFoldedLaterFromTheirTermsAloneGiveTheSameParametersAsAtOnce() {
        Fold atOnce = new Fold(SharedParameters.NEW);
        List<Row> rows = rows();
        List<Terms> stored = new ArrayList<>();
        StudentState student = StudentState.NEW;
        for (Row row : rows) {
            Terms terms = LearnerModel.terms(student, row.skills);
            stored.add(terms);
            student = LearnerModel.observe(student, row.item, terms, 0.5, row.outcome);
            atOnce.add(row.item, terms, row.outcome);
        }

        Fold first = new Fold(SharedParameters.NEW);
        for (int i = 0; i < 300; i++) {
            first.add(rows.get(i).item, stored.get(i), rows.get(i).outcome);
        }
        Fold second = new Fold(first);
        for (int i = 300; i < rows.size(); i++) {
            second.add(rows.get(i).item, stored.get(i), rows.get(i).outcome);
        }

        assertThat(second.weights()).isEqualTo(atOnce.weights());
        assertThat(rows).allSatisfy(row -> assertThat(second.item(row.item)).isEqualTo(atOnce.item(row.item)));
    }

    private static List<Row> rows() {
        try (InputStream in =
                Objects.requireNonNull(GoldenClassTest.class.getResourceAsStream("simulated-class.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::parse)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(String student, String item, List<String> skills, Outcome outcome, double predicted) {

        static Row parse(String line) {
            String[] cells = line.split(",", -1);
            Outcome outcome = "1".equals(cells[3]) ? Outcome.RIGHT : Outcome.WRONG;
            return new Row(cells[0], cells[1], List.of(cells[2].split(" ", -1)), outcome, Double.parseDouble(cells[4]));
        }
    }
}
