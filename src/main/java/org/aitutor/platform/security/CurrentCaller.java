package org.aitutor.platform.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** The caller of the request that runs on this thread. */
@Singleton
public final class CurrentCaller {
    private final SecurityContext security;

    @Inject
    CurrentCaller(SecurityContext security) {
        this.security = security;
    }

    /** The caller, or empty for an anonymous visitor. */
    public Optional<Caller> find() {
        return security.getPrincipalsByType(Caller.class).stream().findFirst();
    }

    /** The caller. @throws NotSignedIn where nobody is signed in */
    public Caller get() {
        return find().orElseThrow(NotSignedIn::new);
    }
}
