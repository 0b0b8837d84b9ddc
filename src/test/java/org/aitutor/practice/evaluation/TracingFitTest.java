package org.aitutor.practice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TracingFitTest {

    @Test
    void theParametersOfASimulatedSkillAreFoundAgain() {
        TracingParameters truth = new TracingParameters(0.3, 0.2, 0.03, 0.15, 0.08);
        List<boolean[]> answers = simulated(truth, 4000, 15, new Random(11));

        TracingParameters found = TracingFit.fit(answers);

        assertThat(found.known()).isCloseTo(truth.known(), within(0.03));
        assertThat(found.learns()).isCloseTo(truth.learns(), within(0.02));
        assertThat(found.forgets()).isCloseTo(truth.forgets(), within(0.01));
        assertThat(found.guesses()).isCloseTo(truth.guesses(), within(0.02));
        assertThat(found.slips()).isCloseTo(truth.slips(), within(0.02));
    }

    @Test
    void fewAnswersLeaveASkillNearTheStart() {
        TracingParameters found = TracingFit.fit(List.of(new boolean[] {true}));

        assertThat(found.learns()).isCloseTo(TracingFit.START.learns(), within(1e-9));
        assertThat(found.known()).isStrictlyBetween(TracingFit.START.known(), 0.9);
    }

    @Test
    void aRightAnswerRaisesTheBeliefAsBayesSays() {
        TracingParameters skill = new TracingParameters(0.5, 0.1, 0.0, 0.2, 0.1);

        double after = skill.after(0.5, true);

        // known after a right answer: .45 of .55; a tenth of the rest learns
        assertThat(after).isCloseTo(0.45 / 0.55 + 0.1 * 0.1 / 0.55, within(1e-12));
        assertThat(skill.chance(0.5)).isCloseTo(0.55, within(1e-12));
    }

    @Test
    void forgettingLowersABeliefThatWasCertain() {
        TracingParameters skill = new TracingParameters(0.5, 0.1, 0.2, 0.2, 0.1);

        assertThat(skill.after(1, true)).isCloseTo(0.8, within(1e-12));
    }

    private static List<boolean[]> simulated(TracingParameters truth, int students, int each, Random dice) {
        List<boolean[]> all = new ArrayList<>();
        for (int s = 0; s < students; s++) {
            boolean knows = dice.nextDouble() < truth.known();
            boolean[] answers = new boolean[each];
            for (int t = 0; t < each; t++) {
                answers[t] = dice.nextDouble() < truth.chanceOf(true, knows);
                knows = knows ? dice.nextDouble() >= truth.forgets() : dice.nextDouble() < truth.learns();
            }
            all.add(answers);
        }
        return all;
    }
}
