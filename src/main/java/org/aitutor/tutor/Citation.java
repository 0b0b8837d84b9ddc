package org.aitutor.tutor;

/**
 * Where a sentence of the tutor comes from.
 *
 * @param lessonId the lesson's id
 * @param title the lesson's title
 * @param quote stands in the lesson, or in a hint to one of its items, word for word
 */
public record Citation(String lessonId, String title, String quote) {}
