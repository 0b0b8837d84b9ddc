package org.aitutor.platform.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.Role;

/** The caller, as JAX-RS asks about them. */
final class CallerContext implements SecurityContext {
    private final Caller caller;
    private final boolean secure;

    CallerContext(Caller caller, ContainerRequestContext request) {
        this.caller = caller;
        this.secure = request.getSecurityContext().isSecure();
    }

    @Override
    public Principal getUserPrincipal() {
        return caller;
    }

    @Override
    public boolean isUserInRole(String name) {
        return Role.ofApiName(name).filter(caller::is).isPresent();
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getAuthenticationScheme() {
        return "AI-TUTOR";
    }
}
