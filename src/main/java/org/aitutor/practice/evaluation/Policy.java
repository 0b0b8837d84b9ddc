package org.aitutor.practice.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.aitutor.practice.selection.Candidate;
import org.aitutor.practice.selection.Choice;
import org.aitutor.practice.selection.NextItem;

/** A way to choose the next item; none offers one again within a day, and all see the same estimates. */
enum Policy {
    /** The product's. */
    OURS("ours", "ours") {
        @Override
        OptionalInt choose(SimulatedCourse course, Learner learner, Instant now, RandomGenerator dice) {
            double[] chances = learner.chances();
            List<Candidate> candidates = new ArrayList<>();
            for (int item = 0; item < course.items(); item++) {
                if (!learner.isRested(item, now)) {
                    continue;
                }
                List<String> skills = List.of(course.skillName(course.skillOf(item)));
                candidates.add(new Candidate(course.itemName(item), skills, chances[item], Optional.empty(), 1));
            }
            return new NextItem(learner.views(now), learner.recent(), now, dice)
                    .choose(candidates).map(Choice::item).stream()
                            .mapToInt(course::itemNamed)
                            .findFirst();
        }
    },
    /** OATutor's: an item of the skill with the lowest mastery. */
    LOWEST_MASTERY("lowestMasteryFirst", "lowest mastery first") {
        @Override
        OptionalInt choose(SimulatedCourse course, Learner learner, Instant now, RandomGenerator dice) {
            double[] masteries = IntStream.range(0, course.skills())
                    .mapToDouble(learner::mastery)
                    .toArray();
            OptionalInt lowest = IntStream.range(0, course.skills())
                    .filter(skill -> course.itemsOf(skill).anyMatch(item -> learner.isRested(item, now)))
                    .reduce((a, b) -> masteries[b] < masteries[a] ? b : a);
            return lowest.isEmpty()
                    ? lowest
                    : any(course.itemsOf(lowest.getAsInt()).filter(item -> learner.isRested(item, now)), dice);
        }
    },
    RANDOM("random", "random order") {
        @Override
        OptionalInt choose(SimulatedCourse course, Learner learner, Instant now, RandomGenerator dice) {
            return any(IntStream.range(0, course.items()).filter(item -> learner.isRested(item, now)), dice);
        }
    },
    /** Skill after skill, each item once, then all over again. */
    FIXED("fixed", "fixed sequence") {
        @Override
        OptionalInt choose(SimulatedCourse course, Learner learner, Instant now, RandomGenerator dice) {
            return IntStream.range(0, course.items())
                    .filter(item -> learner.isRested(item, now))
                    .reduce((a, b) -> learner.times(b) < learner.times(a) ? b : a);
        }
    };

    private final String apiName;
    private final String label;

    Policy(String apiName, String label) {
        this.apiName = apiName;
        this.label = label;
    }

    String apiName() {
        return apiName;
    }

    String label() {
        return label;
    }

    /** The number of the next item; none where all rest. */
    abstract OptionalInt choose(SimulatedCourse course, Learner learner, Instant now, RandomGenerator dice);

    private static OptionalInt any(IntStream items, RandomGenerator dice) {
        int[] some = items.toArray();
        return some.length == 0 ? OptionalInt.empty() : OptionalInt.of(some[dice.nextInt(some.length)]);
    }
}
