package org.aitutor.practice;

import java.time.Instant;

/**
 * Our predictions beside those of Bayesian knowledge tracing, on the same attempts of one course.
 *
 * @param predictions how many attempts
 * @param ours of the predictions that the students were given
 * @param baseline of knowledge tracing, fitted to other students' attempts and asked about these
 * @param at when they were compared
 */
public record BaselineComparison(long predictions, Quality ours, Quality baseline, Instant at) {
    /** How good predictions were; a figure that the attempts do not have is NaN. */
    public record Quality(double logLoss, double auc, double calibrationError) {}
}
