package org.aitutor.practice.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.practice.mastery.Fold;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.StudentState;
import org.aitutor.practice.mastery.Terms;

/** The product's own model, which goes on learning through the held-out students as it would in a course. */
final class OnlineModel implements Contender {

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Predictions predict(List<Attempt> training, List<Attempt> heldOut) {
        Course course = new Course();
        training.forEach(course::answer);
        Predictions predictions = new Predictions();
        heldOut.forEach(attempt -> predictions.add(course.answer(attempt), attempt.right()));
        return predictions;
    }

    private static final class Course {

        private final Fold shared = new Fold(SharedParameters.NEW);
        private final Map<String, StudentState> students = new HashMap<>();
        private final Map<String, List<String>> skills = new HashMap<>();

        double answer(Attempt attempt) {
            StudentState student = students.getOrDefault(attempt.student(), StudentState.NEW);
            Terms terms = LearnerModel.terms(student, skills.computeIfAbsent(attempt.skill(), List::of));
            Outcome outcome = attempt.right() ? Outcome.RIGHT : Outcome.WRONG;
            double chance = shared.add(attempt.item(), terms, outcome);
            students.put(attempt.student(), LearnerModel.observe(student, attempt.item(), terms, chance, outcome));
            return chance;
        }
    }
}
