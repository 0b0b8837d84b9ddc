package org.aitutor.interchange.archive;

/**
 * Something to say about a file of an archive.
 *
 * @param file its name within the archive; empty where it is about the archive itself
 * @param message a sentence for the person who sent it
 */
public record Finding(String file, String message) {}
