package org.aitutor.practice.evaluation;

import java.util.Arrays;
import java.util.Collection;

/** Predicted chances with what then happened, in the order in which they were made. */
final class Predictions {

    private double[] chances = new double[1024];
    private boolean[] outcomes = new boolean[1024];
    private int size;

    static Predictions joined(Collection<Predictions> parts) {
        Predictions all = new Predictions();
        for (Predictions part : parts) {
            for (int i = 0; i < part.size; i++) {
                all.add(part.chances[i], part.outcomes[i]);
            }
        }
        return all;
    }

    Predictions add(double chance, boolean outcome) {
        if (size == chances.length) {
            chances = Arrays.copyOf(chances, 2 * size);
            outcomes = Arrays.copyOf(outcomes, 2 * size);
        }
        chances[size] = chance;
        outcomes[size] = outcome;
        size++;
        return this;
    }

    int size() {
        return size;
    }

    double chance(int i) {
        return chances[i];
    }

    boolean outcome(int i) {
        return outcomes[i];
    }

    /** The chances given where the outcome was {@code outcome}, in ascending order. */
    double[] sortedWhere(boolean outcome) {
        double[] some = new double[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (outcomes[i] == outcome) {
                some[n++] = chances[i];
            }
        }
        double[] sorted = Arrays.copyOf(some, n);
        Arrays.sort(sorted);
        return sorted;
    }
}
