package org.aitutor.platform.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.jspecify.annotations.NullUnmarked;

/**
 * Counts and times the API's requests on {@code /metrics}, by resource method and status: {@code aitutor_requests_total}
 * and {@code aitutor_request_milliseconds}. What no resource answers is counted as {@code none}.
 */
@Provider
@Priority(Filters.FRAME + 1)
@Singleton
@NullUnmarked
public class RequestMetrics implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String BEGUN = RequestMetrics.class.getName();
    private static final Metadata REQUESTS = Metadata.builder()
            .withName("aitutor_requests_total")
            .withDescription("Requests to the API, by resource method and status.")
            .build();
    private static final Metadata TIMES = Metadata.builder()
            .withName("aitutor_request_milliseconds")
            // Without a unit: the server would append "seconds" to the name and convert the mean, but neither sum nor
            // quantiles.
            .withDescription("How long the API's requests took until their answer began, by resource method.")
            .build();

    private final MetricRegistry metrics;

    @Context
    private ResourceInfo resource;

    @Inject
    RequestMetrics(MetricRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Tag method = new Tag("method", nameOf(resource.getResourceMethod()));
        metrics.counter(REQUESTS, method, new Tag("status", Integer.toString(response.getStatus())))
                .inc();
        if (request.getProperty(BEGUN) instanceof Long begun) {
            metrics.histogram(TIMES, method).update(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }

    private static String nameOf(Method method) {
        return method == null ? "none" : method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }
}
