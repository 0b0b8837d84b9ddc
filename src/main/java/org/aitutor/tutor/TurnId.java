package org.aitutor.tutor;

import org.aitutor.accounts.UserId;

/** The id of a turn, and of the answer in it: the student's id, a dot, and its own. Opaque to clients. */
public record TurnId(String value) {
    static TurnId of(UserId student, String own) {
        return new TurnId(student.value() + '.' + own);
    }

    @Override
    public String toString() {
        return value;
    }
}
