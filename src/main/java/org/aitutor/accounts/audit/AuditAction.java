package org.aitutor.accounts.audit;

import java.util.Locale;
import java.util.Optional;

/** What an entry is about. */
public enum AuditAction {
    /** A password did not fit, or the address has no account. */
    SIGN_IN_FAILED,
    /** A password was tried too often; entered once in ten minutes by each member. */
    SIGN_IN_LOCKED,
    /** The password fitted, but the account is closed. */
    SIGN_IN_REFUSED,
    /** A refresh token came a second time: its family was ended. */
    TOKEN_REUSED,
    ROLES_CHANGED,
    ACCOUNT_CLOSED,
    ACCOUNT_OPENED,
    FIRST_ADMIN_CREATED,
    COURSE_IMPORTED,
    COURSE_PUBLISHED,
    COURSE_WITHDRAWN,
    COURSE_DELETED,
    KEY_ROTATED;

    /** As the API spells it: {@code sign-in-failed}. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AuditAction> ofApiName(String name) {
        for (AuditAction action : values()) {
            if (action.apiName().equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
