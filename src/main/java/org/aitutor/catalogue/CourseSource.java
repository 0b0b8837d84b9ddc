package org.aitutor.catalogue;

/**
 * Where an imported course came from.
 *
 * @param format the import format's name, such as {@code oatutor}
 * @param key what names the course within it
 */
public record CourseSource(String format, String key) {}
