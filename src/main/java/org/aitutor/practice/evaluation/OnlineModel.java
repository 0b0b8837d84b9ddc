package org.aitutor.practice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.practice.mastery.Fold;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.StudentState;
import org.aitutor.practice.mastery.Terms;

/**
 * The product's own model, which goes on learning through the held-out students as it would in a course.
 *
 * <p>A student's own side moves with each answer; what all share moves when answers are folded in, so many at a time, each
 * prediction made again from its terms, as the job does it; and it is seen when it is read again, after so many answers.
 */
final class OnlineModel implements Contender {

    private final int foldEvery;
    private final int readEvery;
    private final double floor;

    /** Folds each answer at once. */
    OnlineModel() {
        this(1, 1);
    }

    /**
     * Folds in batches.
     *
     * @param foldEvery answers from one fold to the next
     * @param readEvery answers from one reading of the parameters to the next
     */
    OnlineModel(int foldEvery, int readEvery) {
        this(foldEvery, readEvery, 0);
    }

    private OnlineModel(int foldEvery, int readEvery, double floor) {
        this.foldEvery = foldEvery;
        this.readEvery = readEvery;
        this.floor = floor;
    }

    /** Folds each answer at once, and predicts no chance below the floor: what guessing would give. */
    static OnlineModel withFloor(double floor) {
        return new OnlineModel(1, 1, floor);
    }

    @Override
    public String name() {
        return floor == 0 ? "ours" : "floor";
    }

    @Override
    public Predictions predict(List<Attempt> training, List<Attempt> heldOut) {
        Course course = new Course();
        training.forEach(course::answer);
        Predictions predictions = new Predictions();
        heldOut.forEach(attempt -> predictions.add(course.answer(attempt), attempt.right()));
        return predictions;
    }

    private final class Course {

        /** The shared side as it was read last; what is folded later comes to the same, whenever it is computed. */
        private final Fold seen = new Fold(SharedParameters.NEW);

        private final Map<String, StudentState> students = new HashMap<>();
        private final Map<String, List<String>> skills = new HashMap<>();
        private final List<Made> unread = new ArrayList<>();
        private int folded;
        private int answers;

        double answer(Attempt attempt) {
            StudentState student = students.getOrDefault(attempt.student(), StudentState.NEW);
            Terms terms = LearnerModel.terms(student, skills.computeIfAbsent(attempt.skill(), List::of));
            Outcome outcome = attempt.right() ? Outcome.RIGHT : Outcome.WRONG;
            double chance = Math.max(floor, LearnerModel.predict(terms, attempt.item(), seen));
            students.put(attempt.student(), LearnerModel.observe(student, attempt.item(), terms, chance, outcome));
            unread.add(new Made(attempt.item(), terms, outcome));
            answers++;
            if (answers % foldEvery == 0) {
                folded = unread.size();
            }
            if (answers % readEvery == 0) {
                read();
            }
            return chance;
        }

        private void read() {
            List<Made> news = unread.subList(0, folded);
            news.forEach(made -> seen.add(made.item, made.terms, made.outcome));
            news.clear();
            folded = 0;
        }
    }

    private record Made(String item, Terms terms, Outcome outcome) {}
}
