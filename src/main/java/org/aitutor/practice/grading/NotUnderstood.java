package org.aitutor.practice.grading;

/** A text cannot be read; the message says what was not understood, in words for its writer. */
final class NotUnderstood extends RuntimeException {

    NotUnderstood(String what) {
        super(what, null, false, false);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
