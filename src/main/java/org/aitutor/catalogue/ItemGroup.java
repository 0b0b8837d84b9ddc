package org.aitutor.catalogue;

/**
 * The problem whose step an item is.
 *
 * @param id the same for all steps of the problem
 * @param stem what the steps have in common: Markdown with maths
 * @param position of the step, from 1
 */
public record ItemGroup(String id, String stem, int position) {}
