package org.aitutor.practice;

/** What a part of an estimate does to it. */
public enum Effect {
    RAISES("This raises the estimate."),
    LOWERS("This lowers the estimate."),
    NEUTRAL("This leaves the estimate about where it is.");

    /** Less than a percentage point of the chance, wherever the estimate stands. */
    private static final double NOTHING = 0.04;

    private final String sentence;

    Effect(String sentence) {
        this.sentence = sentence;
    }

    static Effect of(double logits) {
        if (Math.abs(logits) < NOTHING) {
            return NEUTRAL;
        }
        return logits > 0 ? RAISES : LOWERS;
    }

    String sentence() {
        return sentence;
    }
}
