package org.aitutor.learning.scheduling;

import java.time.Instant;

/**
 * What is left of something in a student's memory.
 *
 * @param stability the days after which the chance of recall has fallen to 90 %; at least 0.001
 * @param difficulty 1 (easy) to 10
 * @param reviewedAt the last time it was met
 */
public record Memory(double stability, double difficulty, Instant reviewedAt) {}
