package org.aitutor.platform.ratelimit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.aitutor.platform.api.Filters;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.CurrentCaller;
import org.jspecify.annotations.NullUnmarked;

/**
 * Counts every API request: the signed-in person's, else the address's; and those that cost a password's hash once more,
 * by address, against a stricter limit. What the member sends to itself is not counted.
 */
@Provider
@PreMatching
@Priority(Filters.ADDRESS_LIMIT)
@Singleton
@NullUnmarked
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String DECISION = RateLimitFilter.class.getName();
    private static final Set<String> SIGN_INS =
            Set.of("auth/login", "auth/register", "auth/token", "auth/challenge", "auth/first-admin");

    private final RateLimits limits;
    private final RateLimitSettings settings;
    private final ClientAddress addresses;
    private final CurrentCaller caller;
    private final OwnRequests own;

    @Context
    private HttpServletRequest servletRequest;

    @Inject
    RateLimitFilter(
            RateLimits limits, Settings settings, ClientAddress addresses, CurrentCaller caller, OwnRequests own) {
        this.limits = limits;
        this.settings = RateLimitSettings.from(settings);
        this.addresses = addresses;
        this.caller = caller;
        this.own = own;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (own.isOwn(request.getHeaderString(OwnRequests.HEADER))) {
            return;
        }
        Decision decision = decide(request.getUriInfo().getPath());
        request.setProperty(DECISION, decision);
        if (!decision.allowed()) {
            throw new TooManyRequests(decision.retryAfter());
        }
    }

    private Decision decide(String path) {
        if (SIGN_INS.contains(path.startsWith("/") ? path.substring(1) : path)) {
            return limits.take(settings.signIn(), addresses.of(servletRequest));
        }
        return caller.find()
                .map(Caller::userId)
                .map(user -> limits.take(settings.user(), user))
                .orElseGet(() -> limits.take(settings.address(), addresses.of(servletRequest)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(DECISION) instanceof Decision decision) {
            response.getHeaders().putSingle("RateLimit", decision.limitField());
            response.getHeaders().putSingle("RateLimit-Policy", decision.policyField());
        }
    }
}
