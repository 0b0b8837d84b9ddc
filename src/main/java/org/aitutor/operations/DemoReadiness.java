package org.aitutor.operations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the demo that was asked for is there. */
@Readiness
@Singleton
public final class DemoReadiness implements HealthCheck {
    private final DemoAtStart demo;

    @Inject
    DemoReadiness(DemoAtStart demo) {
        this.demo = demo;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo").status(demo.isDone()).build();
    }
}
