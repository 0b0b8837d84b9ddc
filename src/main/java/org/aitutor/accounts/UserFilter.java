package org.aitutor.accounts;

import java.util.Optional;
import org.aitutor.platform.security.Role;

/**
 * Which accounts are wanted; an empty part does not matter.
 *
 * @param text how a word of the name, or the address, begins
 */
public record UserFilter(Optional<Role> role, Optional<Boolean> active, Optional<String> text) {
    public static final UserFilter ALL = new UserFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
