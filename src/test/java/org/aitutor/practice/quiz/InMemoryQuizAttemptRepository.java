package org.aitutor.practice.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** Attempts in memory. */
public final class InMemoryQuizAttemptRepository implements QuizAttemptRepository {
    private static final Comparator<QuizAttempt> EARLIEST = Comparator.comparing(
                    (QuizAttempt attempt) -> attempt.ended().orElseThrow().at())
            .thenComparing(attempt -> attempt.id().value());

    private final Map<QuizAttemptId, QuizAttempt> attempts = new HashMap<>();
    private int askedForOpen;

    /** How often it was asked for open attempts, of a student or of anybody. */
    public synchronized int askedForOpen() {
        return askedForOpen;
    }

    @Override
    public synchronized Optional<QuizAttempt> find(QuizAttemptId id) {
        return Optional.ofNullable(attempts.get(id));
    }

    @Override
    public synchronized List<QuizAttempt> of(UserId student, Collection<QuizId> quizzes) {
        return all(attempt -> attempt.student().equals(student)
                && quizzes.contains(attempt.id().quiz()));
    }

    @Override
    public synchronized List<QuizAttempt> open(UserId student, CourseId course) {
        askedForOpen++;
        return all(attempt -> attempt.open()
                && attempt.student().equals(student)
                && attempt.course().equals(course));
    }

    @Override
    public synchronized boolean isAnyOpen(CourseId course) {
        askedForOpen++;
        return !all(attempt -> attempt.open() && attempt.course().equals(course))
                .isEmpty();
    }

    @Override
    public synchronized void insert(QuizAttempt attempt) {
        if (attempts.putIfAbsent(attempt.id(), attempt) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public synchronized boolean save(QuizAttemptId id, int position, SavedAnswer answer, boolean first) {
        return change(
                        id,
                        attempt -> isRunning(attempt, answer.at())
                                && !(first
                                        && attempt.questions()
                                                .get(position)
                                                .answer()
                                                .isPresent()),
                        attempt -> attempt.answered(position, answer))
                .isPresent();
    }

    @Override
    public synchronized Optional<QuizAttempt> submit(QuizAttemptId id, Instant now) {
        return change(
                id, attempt -> isRunning(attempt, now), attempt -> attempt.endedBy(new QuizAttempt.Ended(now, false)));
    }

    @Override
    public synchronized Optional<QuizAttempt> submitOverdue(QuizAttemptId id, Instant now) {
        return change(id, attempt -> attempt.overdue(now), attempt -> attempt.asOf(now));
    }

    @Override
    public synchronized long submitOverdue(Instant now) {
        List<QuizAttempt> late = all(attempt -> attempt.overdue(now));
        late.forEach(attempt -> submitOverdue(attempt.id(), now));
        return late.size();
    }

    @Override
    public synchronized long submitAll(QuizId quiz, Instant now) {
        List<QuizAttempt> open =
                all(attempt -> attempt.open() && attempt.id().quiz().equals(quiz));
        open.forEach(attempt -> {
            Instant end = attempt.deadline().filter(now::isAfter).orElse(now);
            attempts.put(attempt.id(), attempt.endedBy(new QuizAttempt.Ended(end, true)));
        });
        return open.size();
    }

    @Override
    public synchronized boolean extend(QuizAttemptId id, int percent, Optional<Instant> deadline, Instant now) {
        return change(id, attempt -> isRunning(attempt, now), attempt -> attempt.extended(percent, deadline))
                .isPresent();
    }

    @Override
    public synchronized long countOpen(QuizId quiz) {
        return all(attempt -> attempt.open() && attempt.id().quiz().equals(quiz))
                .size();
    }

    @Override
    public synchronized Slice<QuizAttempt> ended(QuizId quiz, SliceRequest slice) {
        List<QuizAttempt> latest = all(
                        attempt -> !attempt.open() && attempt.id().quiz().equals(quiz))
                .stream()
                .sorted(EARLIEST.reversed())
                .toList();
        int from = slice.after()
                .map(position -> 1
                        + latest.stream()
                                .map(attempt -> attempt.id().value())
                                .toList()
                                .indexOf(position.values().get(0)))
                .orElse(0);
        List<QuizAttempt> page =
                latest.stream().skip(from).limit(slice.limit() + 1L).toList();
        return Slice.cut(
                page, slice.limit(), attempt -> Position.of(attempt.id().value()));
    }

    @Override
    public synchronized void eachEnded(QuizId quiz, Consumer<QuizAttempt> consumer) {
        all(attempt -> !attempt.open() && attempt.id().quiz().equals(quiz)).stream()
                .sorted(EARLIEST)
                .forEach(consumer);
    }

    private List<QuizAttempt> all(Predicate<QuizAttempt> which) {
        return attempts.values().stream().filter(which).toList();
    }

    private Optional<QuizAttempt> change(
            QuizAttemptId id, Predicate<QuizAttempt> condition, UnaryOperator<QuizAttempt> how) {
        Optional<QuizAttempt> changed = find(id).filter(condition).map(how);
        changed.ifPresent(attempt -> attempts.put(id, attempt));
        return changed;
    }

    private static boolean isRunning(QuizAttempt attempt, Instant now) {
        return attempt.open() && !attempt.overdue(now);
    }
}
