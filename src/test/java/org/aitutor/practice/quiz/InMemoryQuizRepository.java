package org.aitutor.practice.quiz;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.problem.Conflict;

/** Quizzes in memory. */
public final class InMemoryQuizRepository implements QuizRepository {
    private final Map<QuizId, Quiz> quizzes = new HashMap<>();

    @Override
    public synchronized Optional<Quiz> find(QuizId id) {
        return Optional.ofNullable(quizzes.get(id));
    }

    @Override
    public synchronized List<Quiz> of(CourseId course) {
        return quizzes.values().stream()
                .filter(quiz -> quiz.id().course().equals(course))
                .sorted(Comparator.comparing(quiz -> quiz.id().value()))
                .toList();
    }

    @Override
    public synchronized List<CourseId> courses() {
        return quizzes.keySet().stream().map(QuizId::course).distinct().toList();
    }

    @Override
    public synchronized void insert(Quiz quiz) {
        if (quizzes.putIfAbsent(quiz.id(), quiz) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public synchronized boolean replace(Quiz changed) {
        Quiz standing = quizzes.get(changed.id());
        if (standing == null || standing.revision() != changed.revision() - 1) {
            return false;
        }
        quizzes.put(
                changed.id(),
                new Quiz(
                        changed.id(),
                        changed.revision(),
                        changed.terms(),
                        changed.questions(),
                        changed.opensAt(),
                        standing.createdAt(),
                        standing.extraTime()));
        return true;
    }

    @Override
    public synchronized boolean setExtraTime(QuizId id, UserId student, int percent) {
        return quizzes.computeIfPresent(id, (same, quiz) -> quiz.withExtraTime(student, percent)) != null;
    }

    @Override
    public synchronized boolean delete(QuizId id) {
        return quizzes.remove(id) != null;
    }
}
