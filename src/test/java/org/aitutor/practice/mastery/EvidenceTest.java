package org.aitutor.practice.mastery;

import static org.aitutor.practice.mastery.Outcome.HELPED;
import static org.aitutor.practice.mastery.Outcome.RIGHT;
import static org.aitutor.practice.mastery.Outcome.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void threeUnaidedAnswersOnTwoItemsWithTwoRightMakeMastery() {
        Evidence evidence = Evidence.NONE.with("a", RIGHT).with("a", WRONG).with("b", RIGHT);

        assertThat(evidence.masteredAt(0.85)).isTrue();
    }

    @Test
    void aLowEstimateIsNotMastery() {
        Evidence evidence = Evidence.NONE.with("a", RIGHT).with("a", RIGHT).with("b", RIGHT);

        assertThat(evidence.masteredAt(0.8499)).isFalse();
    }

    @Test
    void oneItemAnsweredOftenIsNotMastery() {
        Evidence evidence = Evidence.NONE.with("a", RIGHT).with("a", RIGHT).with("a", RIGHT);

        assertThat(evidence.masteredAt(1)).isFalse();
    }

    @Test
    void helpedAnswersAreNoEvidence() {
        Evidence evidence = Evidence.NONE.with("a", RIGHT).with("b", RIGHT).with("c", HELPED);

        assertThat(evidence.masteredAt(1)).isFalse();
        assertThat(evidence.with("b", RIGHT).masteredAt(1)).isTrue();
    }

    @Test
    void twoMistakesInTheLastThreeUndoMastery() {
        Evidence evidence = Evidence.NONE.with("a", RIGHT).with("b", RIGHT).with("c", RIGHT);

        assertThat(evidence.with("d", WRONG).masteredAt(1)).isTrue();
        assertThat(evidence.with("d", WRONG).with("e", WRONG).masteredAt(1)).isFalse();
    }

    @Test
    void noMoreIsRememberedThanTheRuleNeeds() {
        Evidence evidence = Evidence.NONE;

        for (int n = 0; n < 50; n++) {
            evidence = evidence.with("item" + n, RIGHT);
        }

        assertThat(evidence.unaided()).isEqualTo(50);
        assertThat(evidence.items()).isEqualTo(2);
        assertThat(evidence.onlyItem()).isZero();
        assertThat(evidence.lastThree()).hasSize(3);
    }
}
