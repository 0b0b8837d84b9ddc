package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Pairs the members of two lists whatever their order. */
final class Matchings {

    private Matchings() {}

    /** How many of the first have a partner of their own in the second; right for relations that are equivalences. */
    static <T> int count(List<? extends T> left, List<? extends T> right, BiPredicate<T, T> same) {
        List<T> free = new ArrayList<>(right);
        int matched = 0;
        for (T one : left) {
            for (int i = 0; i < free.size(); i++) {
                if (same.test(one, free.get(i))) {
                    free.remove(i);
                    matched++;
                    break;
                }
            }
        }
        return matched;
    }

    static <T> boolean allMatch(List<? extends T> left, List<? extends T> right, BiPredicate<T, T> same) {
        return left.size() == right.size() && count(left, right, same) == left.size();
    }
}
