package org.aitutor.accounts.rest;

import org.jspecify.annotations.Nullable;

/** An address and its password. */
public record CredentialsRequest(
        @Nullable String email, @Nullable String password) {
    @Override
    public String toString() {
        return "CredentialsRequest";
    }
}
