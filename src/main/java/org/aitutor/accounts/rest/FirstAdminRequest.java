package org.aitutor.accounts.rest;

import org.jspecify.annotations.Nullable;

/** {@code POST /auth/first-admin}: the token of the link, and what the first administrator chooses. */
public record FirstAdminRequest(
        @Nullable String token,
        @Nullable String password,
        @Nullable String displayName) {
    @Override
    public String toString() {
        return "FirstAdminRequest";
    }
}
