package org.aitutor.practice.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aitutor.catalogue.Choice;

/** Something to choose, order or match: without what would be said to who chose it. */
public record ChoiceView(String id, String text) {
    static List<ChoiceView> of(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new ChoiceView(choice.id(), choice.text()))
                .toList();
    }

    /** In an order that the seed decides, since the author's may give the answer away. */
    static List<ChoiceView> shuffled(List<Choice> choices, int seed) {
        List<ChoiceView> shuffled = new ArrayList<>(of(choices));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
