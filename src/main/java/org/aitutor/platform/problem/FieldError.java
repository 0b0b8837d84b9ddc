package org.aitutor.platform.problem;

/**
 * One thing that is wrong with the input.
 *
 * @param field the field's name as the client sent it, with dots and indexes for what lies deeper ({@code answers[0].id})
 * @param message what is wrong, as a sentence for a person
 */
public record FieldError(String field, String message) {}
