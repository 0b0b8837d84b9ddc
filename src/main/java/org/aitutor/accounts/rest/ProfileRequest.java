package org.aitutor.accounts.rest;

import java.util.Optional;
import org.aitutor.accounts.ProfileChange;
import org.jspecify.annotations.Nullable;

/** {@code PATCH /users/me}: what is left out stays. */
public record ProfileRequest(
        @Nullable String displayName,
        @Nullable String locale,
        @Nullable String timeZone) {
    ProfileChange toChange() {
        return new ProfileChange(
                Optional.ofNullable(displayName), Optional.ofNullable(locale), Optional.ofNullable(timeZone));
    }
}
