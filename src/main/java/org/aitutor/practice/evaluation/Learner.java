package org.aitutor.practice.evaluation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.Scheduler;
import org.aitutor.practice.mastery.Evidence;
import org.aitutor.practice.mastery.Explanation;
import org.aitutor.practice.mastery.Fold;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.StudentState;
import org.aitutor.practice.mastery.Terms;
import org.aitutor.practice.selection.Past;
import org.aitutor.practice.selection.SkillView;

/** What the product knows of one simulated student, by its own model and scheduler. */
final class Learner {

    private static final Scheduler SCHEDULER = new Scheduler(0.9, ZoneOffset.UTC);
    private static final long DAY = 86_400;
    private static final int REMEMBERED = 60;

    private final SimulatedCourse course;
    private final Fold shared;
    private final Map<Integer, Memory> memories = new HashMap<>();
    private final long[] answered;
    private final int[] times;
    private final Deque<Past> recent = new ArrayDeque<>();
    private StudentState state = StudentState.NEW;

    Learner(SimulatedCourse course, Fold shared) {
        this.course = course;
        this.shared = shared;
        this.answered = new long[course.items()];
        this.times = new int[course.items()];
    }

    void answered(int item, boolean right, Instant at) {
        int skill = course.skillOf(item);
        String name = course.itemName(item);
        Outcome outcome = right ? Outcome.RIGHT : Outcome.WRONG;
        Terms terms = terms(skill);
        double chance = shared.add(name, terms, outcome);
        state = LearnerModel.observe(state, name, terms, chance, outcome);
        Rating rating = right ? Rating.GOOD : Rating.AGAIN;
        Memory before = memories.get(skill);
        memories.put(skill, before == null ? SCHEDULER.first(rating, at) : SCHEDULER.next(before, rating, at));
        answered[item] = at.getEpochSecond();
        times[item]++;
        recent.addFirst(new Past(name, List.of(course.skillName(skill)), at));
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    /** Whether the item was not answered within a day before. */
    boolean isRested(int item, Instant now) {
        return times[item] == 0 || answered[item] + DAY <= now.getEpochSecond();
    }

    /** How often the item was answered. */
    int times(int item) {
        return times[item];
    }

    /** The chance on an item of the skill that is as easy as its items are on average. */
    double mastery(int skill) {
        double biases = course.itemsOf(skill).mapToDouble(this::bias).sum();
        return chance(logits(skill) + biases / (double) course.itemsOf(skill).count());
    }

    boolean hasMastered(int skill) {
        return evidence(skill).masteredAt(mastery(skill));
    }

    /** The chance on each item of the course. */
    double[] chances() {
        double[] chances = new double[course.items()];
        for (int skill = 0; skill < course.skills(); skill++) {
            double logits = logits(skill);
            course.itemsOf(skill).forEach(item -> chances[item] = chance(logits + bias(item)));
        }
        return chances;
    }

    List<SkillView> views(Instant now) {
        boolean[] mastered = new boolean[course.skills()];
        List<SkillView> views = new ArrayList<>();
        for (int skill = 0; skill < course.skills(); skill++) {
            double mastery = mastery(skill);
            mastered[skill] = evidence(skill).masteredAt(mastery);
            boolean ready = course.before(skill).stream().allMatch(before -> mastered[before]);
            views.add(view(skill, mastery, mastered[skill], ready, now));
        }
        return views;
    }

    private SkillView view(int skill, double mastery, boolean mastered, boolean ready, Instant now) {
        String name = course.skillName(skill);
        Optional<Memory> memory = Optional.ofNullable(memories.get(skill));
        return new SkillView(
                name,
                name,
                mastery,
                mastered,
                state.skill(name).count(),
                ready,
                memory.map(one -> SCHEDULER.retrievability(one, now)).orElse(1.0),
                memory.map(SCHEDULER::dueAt).map(SCHEDULER.days()::of));
    }

    List<Past> recent() {
        return List.copyOf(recent);
    }

    private Evidence evidence(int skill) {
        return state.skill(course.skillName(skill)).evidence();
    }

    private double bias(int item) {
        return shared.item(course.itemName(item)).bias();
    }

    private Terms terms(int skill) {
        return LearnerModel.terms(state, List.of(course.skillName(skill)));
    }

    private double logits(int skill) {
        return Explanation.of(terms(skill), ItemParameters.NEW, shared).logits();
    }

    private static double chance(double logits) {
        return 1 / (1 + Math.exp(-logits));
    }
}
