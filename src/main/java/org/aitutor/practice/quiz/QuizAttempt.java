package org.aitutor.practice.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.practice.scoring.Score;

/**
 * A student's attempt: begun, answered while it is open, ended once by the student or by its deadline. What its answers are
 * worth is kept with each of them, so that its score follows from it and is stored nowhere.
 *
 * @param terms that stood when it began
 * @param extraPercent of its time
 * @param deadline behind which nothing is taken; empty where nothing ends it but the student
 * @param questions in the order in which this student sees them
 * @param ended when and by whom; empty while it is open
 */
public record QuizAttempt(
        QuizAttemptId id,
        QuizTerms terms,
        Instant startedAt,
        int extraPercent,
        Optional<Instant> deadline,
        List<Question> questions,
        Optional<Ended> ended) {
    public QuizAttempt {
        questions = List.copyOf(questions);
    }

    /**
     * How an attempt ended.
     *
     * @param automatic whether its deadline did
     */
    public record Ended(Instant at, boolean automatic) {}

    public CourseId course() {
        return id.quiz().course();
    }

    public UserId student() {
        return id.student();
    }

    public boolean open() {
        return ended.isEmpty();
    }

    /** Whether it stands open behind its deadline: nobody has ended it yet. */
    boolean overdue(Instant now) {
        return open() && deadline.filter(time -> !now.isBefore(time)).isPresent();
    }

    /** As it stands at that time: at its deadline it ends, whether or not that was written down yet. */
    public QuizAttempt asOf(Instant now) {
        return overdue(now) ? endedBy(new Ended(deadline.orElseThrow(), true)) : this;
    }

    QuizAttempt endedBy(Ended end) {
        return new QuizAttempt(id, terms, startedAt, extraPercent, deadline, questions, Optional.of(end));
    }

    QuizAttempt extended(int percent, Optional<Instant> moved) {
        return new QuizAttempt(id, terms, startedAt, percent, moved, questions, ended);
    }

    QuizAttempt answered(int position, SavedAnswer answer) {
        List<Question> changed = new ArrayList<>(questions);
        changed.set(position, changed.get(position).answered(answer));
        return new QuizAttempt(id, terms, startedAt, extraPercent, deadline, changed, ended);
    }

    /** Where the item stands in it. */
    OptionalInt position(ItemId item) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).item().equals(item)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public Score score() {
        return Score.of(questions.stream().map(Question::credit).toList());
    }

    public boolean passed() {
        return score().passes(terms.passingScore());
    }

    /** From start to end; up to now while it is open. */
    public Duration taken(Instant now) {
        return Duration.between(startedAt, ended.map(Ended::at).orElse(now));
    }

    /** Whether the student may hear what answers were worth. */
    public boolean tells() {
        return switch (terms.feedback()) {
            case AFTER_EACH -> true;
            case AFTER_SUBMIT -> !open();
            case NEVER -> false;
        };
    }
}
