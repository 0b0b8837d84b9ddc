package org.aitutor.practice.grading;

/** The bounds that keep every grading short, whatever is sent. */
final class Limits {

    /** Characters of one mathematical text. */
    static final int LENGTH = 1_000;

    /** Characters of a text in words. */
    static final int TEXT_LENGTH = 2_000;

    /** Brackets, exponents and signs within one another. */
    static final int DEPTH = 60;

    /** Parts of a list, rows or columns of a matrix, links of a chain. */
    static final int PARTS = 50;

    /** Powers of ten a number may carry. */
    static final int DECIMAL_EXPONENT = 400;

    /** The greatest exponent of an exact power of numbers. */
    static final int EXACT_EXPONENT = 1_000;

    /** The most bits of the numerator or denominator of an exact number. */
    static final int EXACT_BITS = 8_192;

    private Limits() {}

    static void checkLength(String text) {
        if (text.length() > LENGTH) {
            throw new NotUnderstood("It is too long: at most " + LENGTH + " characters can be read.");
        }
    }
}
