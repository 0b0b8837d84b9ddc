package org.aitutor.practice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemCheck;
import org.aitutor.catalogue.Task;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.practice.grading.AnswerKey;
import org.aitutor.practice.grading.Grading;
import org.aitutor.practice.grading.Pair;

/** Whether a task can be graded: its answer has the form of its kind, is understood, and names only what can be chosen. */
@Singleton
public final class TaskCheck implements ItemCheck {
    @Override
    public List<FieldError> check(String prefix, Task task) {
        String path = prefix.isEmpty() ? "answer" : prefix + ".answer";
        try {
            AnswerKey key = Answers.read(path, task.kind(), task.answer());
            return Grading.problem(key)
                    .map(problem -> List.of(new FieldError(path, problem)))
                    .orElseGet(() -> choices(path, task, key));
        } catch (InvalidInput wrong) {
            return wrong.errors();
        }
    }

    private static List<FieldError> choices(String path, Task task, AnswerKey key) {
        Set<String> left = ids(task.choices());
        Set<String> right = ids(task.targets());
        if (key instanceof AnswerKey.Choice choice) {
            return within(path + ".choice", left, List.of(choice.choice()));
        }
        if (key instanceof AnswerKey.Multiple multiple) {
            return within(path + ".choices", left, multiple.choices());
        }
        if (key instanceof AnswerKey.Ordering ordering) {
            return left.equals(Set.copyOf(ordering.order()))
                    ? List.of()
                    : List.of(new FieldError(path + ".order", "must name every choice once"));
        }
        if (key instanceof AnswerKey.Matching matching) {
            boolean fits = left.equals(sides(matching, true)) && right.containsAll(sides(matching, false));
            return fits
                    ? List.of()
                    : List.of(new FieldError(path + ".pairs", "must match every left id to a right one"));
        }
        return List.of();
    }

    private static Set<String> sides(AnswerKey.Matching matching, boolean left) {
        return matching.pairs().stream().map(left ? Pair::left : Pair::right).collect(Collectors.toSet());
    }

    private static List<FieldError> within(String path, Set<String> choices, Collection<String> named) {
        return choices.containsAll(named) ? List.of() : List.of(new FieldError(path, "must name one of the choices"));
    }

    private static Set<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).collect(Collectors.toSet());
    }
}
