package org.aitutor.practice.grading;

import java.util.Locale;

/** A common error, recognized by what it makes of the right answer. */
public enum Mistake {
    SIGN("The size is right, but check the sign."),
    SIGN_OF_A_TERM("Nearly: check the sign of each term."),
    RECIPROCAL("It looks upside down: check what is divided by what."),
    OFF_BY_ONE("Very close: check your counting or the last step of the arithmetic."),
    DECIMAL_POINT("The digits are right, but check the place of the decimal point."),
    PERCENT("Check whether a percentage or a plain number is asked for."),
    ROUNDING("Close, but not exact enough: check the rounding that is asked for."),
    SIGNIFICANT_FIGURES("The value is right, but not the number of significant figures."),
    UNIT("The unit does not measure what is asked for."),
    UNIT_CONVERSION("The number would be right in another unit: check the conversion."),
    DISTRIBUTION("Check the distribution: the factor belongs to every term in the brackets."),
    POWER_OF_A_SUM("The power of a sum is not the sum of the powers: write the brackets out."),
    ORDER_OF_OPERATIONS("Check the order of operations: powers first, then products, then sums."),
    ROOT_OF_A_SUM("The root of a sum is not the sum of the roots."),
    LOGARITHM_OF_A_SUM("The logarithm of a sum is not the sum of the logarithms."),
    MISSING_TERM("Something is missing: check that every term is still there."),
    EXPONENT("Check the exponents: some are added, some multiplied, some kept."),
    CONSTANT_FACTOR("The form is right, but check the number in front."),
    CONSTANT_TERM("The form is right, but check the constant term."),
    SWAPPED_VARIABLES("Check which variable is which."),
    SWAPPED_COORDINATES("Check the order: the horizontal coordinate comes first."),
    INEQUALITY_DIRECTION("Check the direction of the inequality sign."),
    ENDPOINT("Check whether each endpoint belongs to the solution."),
    MISSING_SOLUTION("What is there is right, but it is not all."),
    EXTRA_SOLUTION("Not everything you listed is a solution: check each one."),
    NOT_SOLVED("That is true, but the unknown does not stand alone yet."),
    NOT_FACTORED("The value is right, but it is not completely factored."),
    NOT_EXPANDED("The value is right, but the brackets are not multiplied out and collected."),
    NOT_SIMPLIFIED("The value is right, but it can be written more simply."),
    TRANSPOSED("Rows and columns are exchanged."),
    SHAPE("The matrix has the wrong number of rows or columns."),
    LETTER_CASE("Check capital and small letters."),
    SPELLING("Close: check the spelling.");

    private final String sentence;

    Mistake(String sentence) {
        this.sentence = sentence;
    }

    /** A stable name for statistics and translation, such as {@code sign-of-a-term}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to tell the student, in English; it does not give the answer away. */
    public String sentence() {
        return sentence;
    }
}
