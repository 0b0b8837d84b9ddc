package org.aitutor.practice;

import java.time.Instant;
import java.util.List;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.SharedParameters;

/**
 * What a batch of attempts changes in a course's shared parameters.
 *
 * @param changed the entries that it changed, with the weights
 * @param attempts the ids of the attempts
 * @param predictions how the predictions that the students were given came out
 * @param at when it was folded in
 */
public record FoldedBatch(SharedParameters changed, List<String> attempts, Calibration predictions, Instant at) {
    public FoldedBatch {
        attempts = List.copyOf(attempts);
    }
}
