package org.aitutor.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private final Gate gate = new Gate(List.of("-7/2", "-3.5"), "Solve $2x + 9 = 2$ for $x$.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So $x = -\\frac{7}{2}$.",
                "The answer is -7/2.",
                "You get $x=-3.5$, well done.",
                "It is −3.5!",
                "Divide by 2 to get - 7 / 2."
            })
    void aSentenceWithTheAnswerStaysIn(String sentence) {
        assertThat(gate.passes(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subtract 9 from both sides first.",
                "What does $2x = 2 - 9$ give you?",
                "Numbers such as -3.52 or 17/2 do not fit.",
                "What would you do next?"
            })
    void aSentenceWithoutItMayLeave(String sentence) {
        assertThat(gate.passes(sentence)).isTrue();
    }

    @Test
    void anAnswerThatTheQuestionHoldsIsOnlyKeptInAsAResult() {
        Gate small = new Gate(List.of("4"), "Solve $x + 4 = 8$.");

        assertThat(small.passes("Take away 4 on both sides.")).isTrue();
        assertThat(small.passes("So $x = 4$.")).isFalse();
        assertThat(small.passes("The value is 4.")).isFalse();
    }

    @Test
    void theTextOfTheRightChoiceIsAnAnswer() {
        Gate choice = new Gate(List.of("Commutative property"), "Which property is used?");

        assertThat(choice.passes("That is the **commutative property**.")).isFalse();
        assertThat(choice.passes("Which property lets you swap terms?")).isTrue();
    }
}
