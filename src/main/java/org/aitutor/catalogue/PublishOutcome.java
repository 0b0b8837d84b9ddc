package org.aitutor.catalogue;

/**
 * What a publication did.
 *
 * @param version that students see now
 * @param changedLessons how many lessons are new or have another text
 * @param changedItems how many items are new or have another text
 * @param created whether the course was not there before
 */
public record PublishOutcome(CourseId course, int version, int changedLessons, int changedItems, boolean created) {}
