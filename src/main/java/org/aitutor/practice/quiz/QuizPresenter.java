package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Item;
import org.aitutor.platform.json.JsonText;
import org.aitutor.practice.Grader;
import org.aitutor.practice.RightAnswer;
import org.aitutor.practice.Variables;

/** Puts an attempt before its student: its items at their revisions, and of its answers what the quiz tells. */
@Singleton
public final class QuizPresenter {
    private final Catalogue catalogue;
    private final QuizAttempts attempts;
    private final Clock clock;

    @Inject
    public QuizPresenter(Catalogue catalogue, QuizAttempts attempts, Clock clock) {
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The whole attempt. */
    public PresentedAttempt present(QuizAttempt attempt) {
        List<Item> items = attempt.questions().stream().map(this::item).toList();
        boolean solved = attempts.mayShowSolutions(attempt);
        List<Optional<Told>> told = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            told.add(told(attempt, attempt.questions().get(i), items.get(i), solved));
        }
        return new PresentedAttempt(attempt, items, told, clock.instant());
    }

    /** What the student hears of the answer to one of its questions. */
    public Optional<Told> told(QuizAttempt attempt, Question question) {
        return attempt.tells() ? told(attempt, question, item(question), false) : Optional.empty();
    }

    private static Optional<Told> told(QuizAttempt attempt, Question question, Item item, boolean solved) {
        if (!attempt.tells() || (attempt.open() && question.answer().isEmpty())) {
            return Optional.empty();
        }
        Optional<String> solution = Optional.of(item.solution()).filter(text -> solved && !text.isEmpty());
        boolean correct = question.answer().map(SavedAnswer::correct).orElse(false);
        return Optional.of(new Told(
                item.id().value(),
                question.answer().isPresent(),
                correct,
                question.credit(),
                question.answer().flatMap(answer -> feedback(item, answer)),
                Optional.of(item.task()).filter(task -> solved && !correct).map(RightAnswer::to),
                solution));
    }

    /** Made again from the item, as in practice: it is kept nowhere. */
    private static Optional<String> feedback(Item item, SavedAnswer answer) {
        if (answer.correct()) {
            return Optional.empty();
        }
        return Grader.grade(item.task(), JsonText.object(answer.response())).feedback();
    }

    private Item item(Question question) {
        return Variables.fill(catalogue.item(question.item(), question.revision()), question.seed());
    }
}
