package org.aitutor.practice.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnerModelTest {

    private static final List<String> SLOPE = List.of("slope");

    @Test
    void anUnknownStudentOnAnUnknownItemIsACoinToss() {
        Terms terms = LearnerModel.terms(StudentState.NEW, SLOPE);

        double p = LearnerModel.predict(terms, "i1", SharedParameters.NEW);

        assertThat(p).isEqualTo(0.5);
    }

    @Test
    void aRightAnswerRaisesTheEstimateAndAWrongOneLowersIt() {
        double before = mastery(StudentState.NEW);

        assertThat(mastery(after(StudentState.NEW, "i1", Outcome.RIGHT))).isGreaterThan(before);
        assertThat(mastery(after(StudentState.NEW, "i1", Outcome.WRONG))).isLessThan(before);
    }

    @Test
    void aHelpedAnswerLowersTheEstimateAsMuchAsAWrongOne() {
        double helped = mastery(after(StudentState.NEW, "i1", Outcome.of(true, true)));

        assertThat(helped).isEqualTo(mastery(after(StudentState.NEW, "i1", Outcome.WRONG)));
    }

    @Test
    void namingASkillTwiceCountsItOnce() {
        Terms twice = LearnerModel.terms(StudentState.NEW, List.of("slope", "slope"));

        assertThat(twice).isEqualTo(LearnerModel.terms(StudentState.NEW, SLOPE));
    }

    @Test
    void anItemWithoutSkillsHasNoPrediction() {
        assertThatThrownBy(() -> LearnerModel.terms(StudentState.NEW, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExplanationIsThePredictionTakenApart() {
        StudentState student = after(after(StudentState.NEW, "i1", Outcome.RIGHT), "i2", Outcome.WRONG);
        Fold shared = new Fold(SharedParameters.NEW);
        shared.add("i1", LearnerModel.terms(StudentState.NEW, SLOPE), Outcome.WRONG);
        Terms terms = LearnerModel.terms(student, SLOPE);

        Explanation explanation = Explanation.of(terms, shared.item("i1"), shared);

        assertThat(explanation.item()).isEqualTo(-0.3);
        assertThat(explanation.topic()).isEqualTo(-0.5);
        assertThat(explanation.level()).isEqualTo(student.theta());
        assertThat(explanation.chance()).isEqualTo(LearnerModel.predict(terms, "i1", shared));
    }

    @Test
    void anAuthorsEstimateIsTheStartOfAnItemAndNoMore() {
        Parameters shared = SharedParameters.NEW.startingFrom(item -> ItemParameters.expecting(0.8));
        Fold fold = new Fold(shared);
        Terms terms = LearnerModel.terms(StudentState.NEW, SLOPE);

        double first = fold.add("hard", terms, Outcome.RIGHT);

        assertThat(first).isCloseTo(1 / (1 + Math.sqrt(4)), within(1e-12));
        assertThat(fold.changed().item("hard").bias())
                .isGreaterThan(shared.item("hard").bias());
        assertThat(new Fold(fold.changed().startingFrom(item -> ItemParameters.expecting(0.1))).item("hard"))
                .isEqualTo(fold.item("hard"));
    }

    @Test
    void aCertainAuthorIsNotBelievedWithoutLimit() {
        assertThat(ItemParameters.expecting(1).bias())
                .isCloseTo(-ItemParameters.expecting(0).bias(), within(1e-12));
        assertThat(ItemParameters.expecting(1).bias()).isBetween(-1.5, -1.4);
    }

    @Test
    void onlyWhatAnAttemptTouchedIsReportedAsChanged() {
        SharedParameters before = new SharedParameters(
                CourseWeights.DEFAULT, Map.of("old", new ItemParameters(1, 9)), Map.of("old", SkillParameters.NEW));
        Fold fold = new Fold(before);

        fold.add("i1", LearnerModel.terms(StudentState.NEW, SLOPE), Outcome.RIGHT);

        assertThat(fold.changed().items()).containsOnlyKeys("i1");
        assertThat(fold.changed().skills()).containsOnlyKeys("slope");
        assertThat(fold.item("old")).isEqualTo(new ItemParameters(1, 9));
    }

    @Test
    void aThousandAnswersToANewItemSettleItsDifficultyInsteadOfDrivingItAway() {
        Fold fold = new Fold(SharedParameters.NEW);

        for (int n = 0; n < 1000; n++) {
            fold.add("i1", LearnerModel.terms(StudentState.NEW, SLOPE), n % 5 == 0 ? Outcome.WRONG : Outcome.RIGHT);
        }

        double p = LearnerModel.predict(LearnerModel.terms(StudentState.NEW, SLOPE), "i1", fold);
        assertThat(p).isCloseTo(0.8, within(0.03));
        assertThat(fold.item("i1").bias()).isLessThan(1.4);
    }

    private static StudentState after(StudentState student, String item, Outcome outcome) {
        Terms terms = LearnerModel.terms(student, SLOPE);
        double p = LearnerModel.predict(terms, item, SharedParameters.NEW);
        return LearnerModel.observe(student, item, terms, p, outcome);
    }

    private static double mastery(StudentState student) {
        return LearnerModel.mastery(student, "slope", ItemParameters.NEW, SharedParameters.NEW);
    }
}
