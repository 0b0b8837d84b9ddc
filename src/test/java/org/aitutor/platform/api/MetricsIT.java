package org.aitutor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

class MetricsIT {
    @Test
    void requestsAreCountedAndTimedByMethodAndStatus() {
        TestServer.client().get("/courses");
        TestServer.client().get("/courses/there-is-none");

        List<String> metrics = metrics();

        assertThat(metrics)
                .anyMatch(line -> line.startsWith("aitutor_requests_total{") && line.contains("status=\"200\""))
                .anyMatch(line -> line.startsWith("aitutor_requests_total{") && line.contains("status=\"404\""))
                .anyMatch(line -> line.startsWith("aitutor_request_milliseconds_count{"))
                .anyMatch(line -> line.startsWith("aitutor_request_milliseconds_sum{"));
    }

    @Test
    void theWaitingJobsAreShown() {
        assertThat(metrics())
                .anyMatch(line -> line.startsWith("aitutor_jobs_waiting{"))
                .anyMatch(line -> line.startsWith("aitutor_jobs_oldest_wait_seconds{"));
    }

    private static List<String> metrics() {
        return TestServer.client().getRoot("/metrics").text().lines().toList();
    }
}
