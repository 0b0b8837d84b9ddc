package org.aitutor.practice.scoring;

import java.util.Optional;

/**
 * How an item did with all students who had it.
 *
 * @param students who had it before them
 * @param answered of these, how many answered it
 * @param shareRight of these, which share had it wholly right: the difficulty index of classical test theory
 * @param meanCredit partial credit counted
 * @param difficulty 1 minus the mean credit, as items state theirs
 * @param discrimination the corrected item-total correlation: Pearson's between the item's credit and the sum of the
 *     credits of the attempt's other items; with credits of 0 and 1 it is the corrected point-biserial correlation
 *     (Henrysson 1963, Psychometrika 28; Nunnally and Bernstein, Psychometric Theory, ch. 8). Absent with fewer than ten
 *     students, or where one of the two does not vary
 * @param medianMillis of the answers whose time is known
 */
public record ItemStatistics(
        String item,
        long students,
        long answered,
        double shareRight,
        double meanCredit,
        double difficulty,
        Optional<Double> discrimination,
        Optional<Long> medianMillis) {}
