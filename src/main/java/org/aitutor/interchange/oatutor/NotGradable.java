package org.aitutor.interchange.oatutor;

/** A step or scaffold has no answer that a student's could be compared with. */
final class NotGradable extends Exception {
    /** @param reason a sentence for the report */
    NotGradable(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
