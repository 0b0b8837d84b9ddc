package org.aitutor.jobs;

import java.time.Duration;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.config.WrongSetting;

/**
 * How this member works on jobs.
 *
 * @param works whether it is a worker: {@code aitutor.role} is {@code web}, {@code worker} or {@code both} (the default)
 * @param concurrency jobs at once: {@code aitutor.jobs.concurrency}, 1 to 64, default 2
 * @param poll how often it looks for work: {@code aitutor.jobs.poll}, default PT1S
 * @param lease how long a claim holds without a heart-beat: {@code aitutor.jobs.lease}, default PT30S
 * @param maxAttempts tries until a job is dead: {@code aitutor.jobs.max-attempts}, 1 to 100, default 5
 * @param keep how long a finished job is kept: {@code aitutor.jobs.keep}, default P7D
 */
public record JobSettings(
        boolean works, int concurrency, Duration poll, Duration lease, int maxAttempts, Duration keep) {
    public static JobSettings from(Settings settings) {
        return new JobSettings(
                worksIn(settings.text("aitutor.role", "both")),
                settings.whole("aitutor.jobs.concurrency", 2, 1, 64),
                settings.duration("aitutor.jobs.poll", Duration.ofSeconds(1)),
                settings.duration("aitutor.jobs.lease", Duration.ofSeconds(30)),
                settings.whole("aitutor.jobs.max-attempts", 5, 1, 100),
                settings.duration("aitutor.jobs.keep", Duration.ofDays(7)));
    }

    private static boolean worksIn(String role) {
        return switch (role) {
            case "worker", "both" -> true;
            case "web" -> false;
            default -> throw new WrongSetting("aitutor.role", role, "web, worker or both");
        };
    }
}
