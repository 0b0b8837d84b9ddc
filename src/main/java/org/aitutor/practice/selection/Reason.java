package org.aitutor.practice.selection;

import java.util.Locale;

/** Why an item was chosen; the text is a sentence for the student. */
public record Reason(Code code, String text) {

    /** The kinds of reason; clients compare their names. */
    public enum Code {
        NEW,
        STRENGTHEN,
        REVIEW,
        CHALLENGE,
        CHECK;

        public String apiName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
