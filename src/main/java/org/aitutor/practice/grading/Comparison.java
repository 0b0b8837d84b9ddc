package org.aitutor.practice.grading;

import java.util.Arrays;

/** The sign between two sides. */
enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Comparison of(String sign) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.sign.equals(sign))
                .findAny()
                .orElseThrow(() -> new NotUnderstood("The sign “" + sign + "” is not understood."));
    }

    /** The sign read from right to left. */
    Comparison flipped() {
        return switch (this) {
            case EQUAL, NOT_EQUAL -> this;
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
        };
    }

    boolean isLess() {
        return this == LESS || this == LESS_OR_EQUAL;
    }

    boolean isGreater() {
        return this == GREATER || this == GREATER_OR_EQUAL;
    }

    /** Whether equal sides satisfy it. */
    boolean includesEqual() {
        return this == EQUAL || this == LESS_OR_EQUAL || this == GREATER_OR_EQUAL;
    }
}
