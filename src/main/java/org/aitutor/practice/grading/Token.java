package org.aitutor.practice.grading;

/**
 * One sign of a mathematical text.
 *
 * @param spaced whether white space stands before it
 */
record Token(Kind kind, String text, boolean spaced) {

    enum Kind {
        NUMBER,
        SYMBOL,
        CONSTANT,
        FUNCTION,
        LOG,
        ROOT,
        CUBE_ROOT,
        FRACTION,
        PLUS,
        MINUS,
        PLUS_MINUS,
        MINUS_PLUS,
        TIMES,
        DIVIDE,
        CARET,
        UNDERSCORE,
        FACTORIAL,
        PERCENT,
        DEGREE,
        OPEN,
        CLOSE,
        BAR,
        COMPARISON,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind other, String sign) {
        return kind == other && text.equals(sign);
    }
}
