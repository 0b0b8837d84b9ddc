package org.aitutor.platform.mongo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Ready once the migrations stand; a database that goes away later does not take the member out of the balancer. */
@Readiness
@Startup
@Singleton
public final class DatabaseReadiness implements HealthCheck {
    private final MigrationsAtStart migrations;

    @Inject
    DatabaseReadiness(MigrationsAtStart migrations) {
        this.migrations = migrations;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(migrations.areDone())
                .build();
    }
}
