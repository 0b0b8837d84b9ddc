package org.aitutor.platform.lifecycle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready any more from the moment the member is told to stop. Its data counts what is in flight. */
@Readiness
@Singleton
public final class DrainReadiness implements HealthCheck {
    private final Drain drain;
    private final InFlight inFlight;

    @Inject
    DrainReadiness(Drain drain, InFlight inFlight) {
        this.drain = drain;
        this.inFlight = inFlight;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("requests")
                .status(!drain.isDraining())
                .withData("inFlight", inFlight.count())
                .build();
    }
}
