package org.aitutor.practice.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.practice.scoring.Score;

/**
 * How a student stands with a quiz.
 *
 * @param extraPercent of the student's time
 * @param open the attempt that is open
 * @param best of the attempts that ended
 */
public record QuizStanding(
        Quiz quiz,
        int extraPercent,
        State state,
        int attemptsLeft,
        Optional<QuizAttemptId> open,
        Optional<Score> best) {
    /** What the student can do with it. */
    public enum State {
        NOT_YET,
        OPEN,
        IN_PROGRESS,
        USED_UP,
        CLOSED;

        public String apiName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The standing.
     *
     * @param own the student's attempts at it, as of now
     */
    static QuizStanding of(Quiz quiz, UserId student, List<QuizAttempt> own, Instant now) {
        Optional<QuizAttemptId> open =
                own.stream().filter(QuizAttempt::open).map(QuizAttempt::id).findFirst();
        Optional<Score> best = own.stream()
                .filter(attempt -> !attempt.open())
                .map(QuizAttempt::score)
                .max(java.util.Comparator.comparingDouble(Score::share));
        int left = Math.max(0, quiz.terms().maxAttempts() - own.size());
        State state = open.isPresent() ? State.IN_PROGRESS : state(quiz, left, now);
        return new QuizStanding(quiz, quiz.extraPercent(student), state, left, open, best);
    }

    private static State state(Quiz quiz, int left, Instant now) {
        if (!quiz.opened(now)) {
            return State.NOT_YET;
        }
        if (quiz.closed(now)) {
            return State.CLOSED;
        }
        return left == 0 ? State.USED_UP : State.OPEN;
    }
}
