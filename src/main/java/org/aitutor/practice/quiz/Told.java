package org.aitutor.practice.quiz;

import java.util.Optional;

/**
 * What a student hears of an answer, where the quiz tells it.
 *
 * @param feedback to a wrong one, where something is known; does not give the answer away
 * @param solution where it gives nothing away any more
 */
public record Told(
        String item,
        boolean answered,
        boolean correct,
        double credit,
        Optional<String> feedback,
        Optional<String> solution) {}
