package org.aitutor.practice.mastery;

/** Exponentially weighted averages. */
final class Recency {

    private Recency() {}

    /** The sum of the weights of {@code count} outcomes, the latest weighing 1 and each older one {@code decay} less. */
    static double weight(double decay, int count) {
        return (1 - Math.pow(decay, count)) / (1 - decay);
    }
}
