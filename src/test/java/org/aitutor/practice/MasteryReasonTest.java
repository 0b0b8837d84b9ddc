package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.aitutor.practice.mastery.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasteryReasonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | '' | 0.99 | 0 | Not practiced yet.",
                "1 | 1 | R  | 0.95 | 1 | Needs 2 more answers without help.",
                "2 | 2 | RR | 0.95 | 4 | Needs 1 more answer without help.",
                "3 | 1 | RRR | 0.95 | 3 | Needs an answer to another item without help.",
                "3 | 2 | RRR | 0.849 | 3 | Counts as mastered from a chance of 85%; it is 84% now.",
                "3 | 2 | RWW | 0.90 | 3 | Needs two right among the last three answers.",
                "3 | 2 | RWR | 0.85 | 3 | Mastered: right without help on different items, also lately."
            })
    void itSaysWhatIsMissing(int unaided, int items, String latest, double mastery, int attempts, String reason) {
        List<Boolean> lastThree = Arrays.stream(latest.split(""))
                .filter(letter -> !letter.isEmpty())
                .map("R"::equals)
                .toList();

        String told = MasteryReason.of(new Evidence(unaided, items, 0, lastThree), mastery, attempts);

        assertThat(told).isEqualTo(reason);
    }
}
