package org.aitutor.jobs;

/**
 * One of the places in which the cluster runs jobs of a kind, as a worker has taken it.
 *
 * @param number from 0 up to the kind's limit
 * @param fencing the number of the taking; rises with each
 */
public record Slot(String kind, int number, long fencing) {}
