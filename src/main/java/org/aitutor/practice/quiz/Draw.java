package org.aitutor.practice.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.SkillId;

/** Puts the questions of an attempt together. Pure: the same course and seed give the same questions. */
final class Draw {
    private final CourseContent content;
    private final Random random;

    Draw(CourseContent content, long seed) {
        this.content = content;
        this.random = new Random(seed);
    }

    /** The questions, those that the course still has; shuffled, the steps of a problem stay together and in their order. */
    List<Question> questions(Questions wanted, boolean shuffle) {
        List<ItemOutline> items = wanted instanceof Questions.Drawn drawn ? drawn(drawn) : chosen(wanted);
        return (shuffle ? shuffled(items) : items).stream().map(this::question).toList();
    }

    private Question question(ItemOutline item) {
        return new Question(item.id(), item.revision(), random.nextInt(Integer.MAX_VALUE), Optional.empty());
    }

    private List<ItemOutline> chosen(Questions wanted) {
        List<ItemId> ids = ((Questions.Chosen) wanted).items();
        Set<ItemId> set = Set.copyOf(ids);
        Map<ItemId, ItemOutline> known = content.items().stream()
                .filter(item -> set.contains(item.id()))
                .collect(Collectors.toMap(ItemOutline::id, Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** Of each skill in turn, so that all have their share; then as the course orders them. */
    private List<ItemOutline> drawn(Questions.Drawn wanted) {
        List<List<ItemOutline>> piles =
                wanted.skills().stream().map(this::pile).collect(Collectors.toCollection(ArrayList::new));
        Set<ItemOutline> taken = new LinkedHashSet<>();
        for (int round = 0; taken.size() < wanted.count() && anyLonger(piles, round); round++) {
            for (List<ItemOutline> pile : piles) {
                if (round < pile.size() && taken.size() < wanted.count()) {
                    taken.add(pile.get(round));
                }
            }
        }
        return content.items().stream().filter(taken::contains).toList();
    }

    private static boolean anyLonger(Collection<List<ItemOutline>> piles, int size) {
        return piles.stream().anyMatch(pile -> pile.size() > size);
    }

    private List<ItemOutline> pile(SkillId skill) {
        List<ItemOutline> pile = new ArrayList<>(content.items().stream()
                .filter(item -> item.skills().contains(skill))
                .toList());
        Collections.shuffle(pile, random);
        return pile;
    }

    private List<ItemOutline> shuffled(List<ItemOutline> items) {
        Map<String, List<ItemOutline>> problems = new LinkedHashMap<>();
        items.forEach(
                item -> problems.computeIfAbsent(item.group().orElse(item.id().value()), unused -> new ArrayList<>())
                        .add(item));
        List<List<ItemOutline>> order = new ArrayList<>(problems.values());
        Collections.shuffle(order, random);
        return order.stream()
                .flatMap(steps -> steps.stream().sorted(Comparator.comparingInt(ItemOutline::position)))
                .toList();
    }
}
