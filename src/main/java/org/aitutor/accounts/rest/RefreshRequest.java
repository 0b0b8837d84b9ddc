package org.aitutor.accounts.rest;

import org.jspecify.annotations.Nullable;

/** The token that is to be exchanged or revoked. */
public record RefreshRequest(@Nullable String refreshToken) {
    @Override
    public String toString() {
        return "RefreshRequest";
    }
}
