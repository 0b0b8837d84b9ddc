package org.aitutor.accounts.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aitutor.platform.api.ApiApplication;
import org.aitutor.platform.api.Problem;
import org.aitutor.platform.api.ProblemResponses;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.Role;

/**
 * Establishes the caller of every API request, before any filter runs. Whoever brings nothing is a visitor; what is
 * brought and does not hold is answered here, as a problem.
 */
@Singleton
public class IdentityMechanism implements HttpAuthenticationMechanism {
    private final Identity identity;

    @Inject
    IdentityMechanism(Identity identity) {
        this.identity = identity;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!isOfApi(request)) {
            return context.doNothing();
        }
        try {
            Optional<Caller> caller = identity.of(request);
            return caller.isPresent() ? login(caller.get(), context) : context.doNothing();
        } catch (DomainException refusal) {
            return answer(request, response, refusal);
        }
    }

    private static AuthenticationStatus login(Caller caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                caller, caller.roles().stream().map(Role::apiName).collect(Collectors.toSet()));
    }

    private static AuthenticationStatus answer(
            HttpServletRequest request, HttpServletResponse response, DomainException refusal) {
        try {
            Problem problem = Problem.of(refusal);
            problem.retryAfter().ifPresent(wait -> response.setHeader("Retry-After", Long.toString(wait.toSeconds())));
            if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
                response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
            ProblemResponses.write(request, response, problem);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isOfApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + ApiApplication.PATH + "/");
    }
}
