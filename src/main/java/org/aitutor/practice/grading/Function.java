package org.aitutor.practice.grading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The named functions of one argument that are written by their names. */
enum Function {
    SIN,
    COS,
    TAN,
    SEC,
    CSC,
    COT,
    ARCSIN,
    ARCCOS,
    ARCTAN,
    SINH,
    COSH,
    TANH,
    LN,
    EXP,
    ABS,
    FACTORIAL;

    private static final Map<Function, Function> INVERSES = Map.of(SIN, ARCSIN, COS, ARCCOS, TAN, ARCTAN);

    /** By what a student writes, such as {@code sin}. */
    static final Map<String, Function> BY_NAME = Arrays.stream(values())
            .filter(function -> function != FACTORIAL)
            .collect(Collectors.toUnmodifiableMap(
                    function -> function.name().toLowerCase(Locale.ROOT), function -> function));

    /** What {@code sin^-1} means. */
    Function inverse() {
        Function inverse = INVERSES.get(this);
        if (inverse == null) {
            throw new NotUnderstood("The power -1 behind “" + name().toLowerCase(Locale.ROOT) + "” is not understood.");
        }
        return inverse;
    }
}
