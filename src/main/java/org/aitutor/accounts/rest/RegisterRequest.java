package org.aitutor.accounts.rest;

import java.util.Optional;
import org.aitutor.accounts.Registration;
import org.jspecify.annotations.Nullable;

/** {@code POST /auth/register}; the domain says what is wrong with it, all at once. */
public record RegisterRequest(
        @Nullable String email,
        @Nullable String password,
        @Nullable String displayName,
        @Nullable Integer birthYear,
        @Nullable Boolean acceptedTerms) {

    Registration toRegistration() {
        return new Registration(
                Texts.orEmpty(email),
                Texts.orEmpty(password),
                Texts.orEmpty(displayName),
                Optional.ofNullable(birthYear),
                Boolean.TRUE.equals(acceptedTerms));
    }

    @Override
    public String toString() {
        return "RegisterRequest";
    }
}
