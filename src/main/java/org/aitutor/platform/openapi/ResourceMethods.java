package org.aitutor.platform.openapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * All resource methods of the application. The server makes the {@link ApiDescription} by itself, outside of the
 * application's objects: hence the static list, set once when the application starts.
 */
@Singleton
public final class ResourceMethods {
    private static volatile List<ResourceMethod> all = List.of();

    void find(@Observes @Initialized(ApplicationScoped.class) Object started, BeanManager beans) {
        all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .flatMap(type -> ResourceMethod.of(type).stream())
                .toList();
    }

    static List<ResourceMethod> all() {
        return all;
    }
}
