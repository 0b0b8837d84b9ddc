package org.aitutor.tutor.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.aitutor.tutor.moves.Situation.Step;
import org.aitutor.tutor.moves.Situation.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {
    @ParameterizedTest(
            name =
                    "beside an item: {0}, step {1}, {2} attempts, {3} hints left, closed {4}, passage {5}, turn {6} → {7}")
    @CsvSource({
        // intent, step, attempts, hintsLeft, closed, passage, turn, move
        "ANSWER, NONE, 0, 3, false, false, 0, PROBE",
        "ANSWER, NONE, 0, 3, false, false, 1, HINT",
        "ANSWER, NONE, 1, 3, false, false, 0, HINT",
        "ANSWER, NONE, 1, 0, false, false, 2, REVEAL",
        "ANSWER, NONE, 1, 3, true, false, 0, REVEAL",
        "HINT, NONE, 0, 3, false, false, 0, HINT",
        "HINT, NONE, 0, 0, false, false, 0, REVEAL",
        "STUCK, NONE, 0, 2, false, false, 0, PROBE",
        "STUCK, NONE, 0, 2, false, false, 1, HINT",
        "STUCK, NONE, 2, 2, false, false, 0, HINT",
        "CONCEPT, NONE, 0, 2, false, true, 0, EXPLAIN",
        "CONCEPT, NONE, 0, 2, false, false, 0, FOCUS",
        "CONCEPT, NONE, 0, 0, false, false, 0, REVEAL",
        "MISTAKE, NONE, 1, 2, false, true, 0, FOCUS",
        "MISTAKE, NONE, 1, 0, false, true, 0, FOCUS",
        "MISTAKE, NONE, 0, 2, false, true, 0, EXPLAIN",
        "MISTAKE, NONE, 1, 2, true, false, 0, REVEAL",
        "MISTAKE, WRONG, 1, 2, false, true, 0, CHECK",
        "STEP, RIGHT, 0, 2, false, false, 0, CHECK",
        "STEP, WRONG, 0, 2, false, false, 0, CHECK",
        "STEP, NONE, 0, 2, false, false, 0, PROBE",
        "STEP, NONE, 0, 2, false, false, 3, FOCUS",
        "OTHER, NONE, 0, 2, false, false, 0, PROBE",
        "OTHER, NONE, 0, 2, false, true, 1, FOCUS",
        "OTHER, NONE, 1, 2, false, false, 0, FOCUS",
        "OTHER, NONE, 1, 0, false, false, 0, REVEAL",
        "GREETING, NONE, 0, 2, false, false, 5, PROBE",
        "THANKS, NONE, 0, 2, false, false, 5, ENCOURAGE",
        "MANIPULATION, RIGHT, 0, 0, true, true, 5, DECLINE",
        "HARM, RIGHT, 0, 0, true, true, 5, CARE"
    })
    void theSmallestHelpComesFirst(
            Intent intent,
            Step step,
            int attempts,
            int hintsLeft,
            boolean closed,
            boolean passage,
            int turn,
            Move expected) {
        Work work = new Work(true, attempts, hintsLeft, closed);

        Move move = Moves.choose(new Situation(intent, work, step, passage, turn));

        assertThat(move).isEqualTo(expected);
    }

    @ParameterizedTest(name = "beside a lesson: {0}, passage {1} → {2}")
    @CsvSource({
        "CONCEPT, true, EXPLAIN",
        "CONCEPT, false, REDIRECT",
        "ANSWER, true, EXPLAIN",
        "ANSWER, false, REDIRECT",
        "OTHER, false, REDIRECT",
        "STEP, true, EXPLAIN",
        "STEP, false, PROBE",
        "GREETING, true, PROBE",
        "THANKS, true, ENCOURAGE",
        "MANIPULATION, true, DECLINE",
        "HARM, true, CARE"
    })
    void besideALessonThePassagesLead(Intent intent, boolean passage, Move expected) {
        Move move = Moves.choose(new Situation(intent, Work.NONE, Step.NONE, passage, 0));

        assertThat(move).isEqualTo(expected);
    }
}
