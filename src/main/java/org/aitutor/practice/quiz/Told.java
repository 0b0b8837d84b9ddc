package org.aitutor.practice.quiz;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What a student hears of an answer, where the quiz tells it.
 *
 * @param feedback to a wrong one, where something is known; does not give the answer away
 * @param right what would have been right in place of a wrong one, with {@code solution}: where they give nothing away
 *     any more
 */
public record Told(
        String item,
        boolean answered,
        boolean correct,
        double credit,
        Optional<String> feedback,
        Optional<JsonObject> right,
        Optional<String> solution) {}
