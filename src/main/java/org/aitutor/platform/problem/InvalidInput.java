package org.aitutor.platform.problem;

import java.util.List;

/** The input is wrong, field by field. */
public final class InvalidInput extends DomainException {
    public InvalidInput(List<FieldError> errors) {
        super(Kind.INVALID, "invalid-input", detailOf(errors), errors);
    }

    public InvalidInput(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    private static String detailOf(List<FieldError> errors) {
        return errors.size() == 1
                ? errors.get(0).field() + ": " + errors.get(0).message()
                : errors.size() + " fields are not valid.";
    }
}
