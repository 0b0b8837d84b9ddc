package org.aitutor.platform.api;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;

/** Refuses a resource method that does not say who may call it, so that none is open by oversight. */
@Provider
public class DeclaredAccess implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        boolean ours = resource.getResourceClass().getName().startsWith("org.aitutor.");
        if (ours && !declares(resource.getResourceMethod()) && !declares(resource.getResourceClass())) {
            throw new IllegalStateException("Declare who may call " + resource.getResourceMethod());
        }
    }

    private static boolean declares(AnnotatedElement element) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(element::isAnnotationPresent);
    }
}
