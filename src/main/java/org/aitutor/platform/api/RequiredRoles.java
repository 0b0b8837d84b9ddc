package org.aitutor.platform.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Forbidden;
import org.aitutor.platform.security.Role;
import org.jspecify.annotations.NullUnmarked;

/**
 * Keeps out who may not call a method, before the server's own check: that one answers 403 to strangers as well, who
 * should be told to sign in, and takes the roles from a mapping in the server; they are those of the {@link Caller}.
 */
@Provider
@Priority(Filters.ACCESS)
@Singleton
@NullUnmarked
public class RequiredRoles implements ContainerRequestFilter {
    private final CurrentCaller caller;

    @Context
    private ResourceInfo resource;

    @Inject
    RequiredRoles(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        caller.find().ifPresent(known -> request.setSecurityContext(new CallerContext(known, request)));
        if (resource.getResourceMethod() == null) {
            return;
        }
        AnnotatedElement declaring =
                declares(resource.getResourceMethod()) ? resource.getResourceMethod() : resource.getResourceClass();
        if (declaring.isAnnotationPresent(DenyAll.class)) {
            throw new Forbidden();
        }
        RolesAllowed roles = declaring.getAnnotation(RolesAllowed.class);
        if (roles != null && !hasOneOf(caller.get(), roles.value())) {
            throw new Forbidden();
        }
    }

    private static boolean declares(AnnotatedElement element) {
        return element.isAnnotationPresent(RolesAllowed.class)
                || element.isAnnotationPresent(PermitAll.class)
                || element.isAnnotationPresent(DenyAll.class);
    }

    private static boolean hasOneOf(Caller caller, String[] names) {
        return Arrays.stream(names)
                .map(Role::ofApiName)
                .flatMap(Optional::stream)
                .anyMatch(caller::is);
    }
}
