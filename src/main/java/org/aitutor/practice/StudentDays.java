package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.work.Filling;

/** Where each student's days begin. A member may remember a student's time zone for a minute. */
@Singleton
public final class StudentDays {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Function<UserId, Optional<String>> zones;
    private final int beginsAt;
    private final LocalCopies<ZoneId> copies;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.practice.day-begins}: the hour at which a student's day of study begins, where the student lives
     */
    @Inject
    public StudentDays(Accounts accounts, Settings settings, Clock clock) {
        this(
                student -> accounts.find(student).map(User::timeZone),
                settings.whole("aitutor.practice.day-begins", 4, 0, 23),
                clock);
    }

    /** With zones from elsewhere. */
    public StudentDays(Function<UserId, Optional<String>> zones, int beginsAt, Clock clock) {
        this.zones = zones;
        this.beginsAt = beginsAt;
        this.copies = new LocalCopies<>("study-zones", REMEMBERED, clock);
    }

    /** The student's days, as they were within the last minute. */
    public StudyDays of(UserId student) {
        Optional<ZoneId> copy = copies.get(student.value());
        return copy.map(zone -> new StudyDays(zone, beginsAt)).orElseGet(() -> Filling.of(() -> now(student)));
    }

    /** The student's days, as they are now. */
    public StudyDays now(UserId student) {
        long moment = copies.moment();
        ZoneId zone = zones.apply(student).map(StudentDays::zone).orElse(ZoneOffset.UTC);
        copies.keep(student.value(), zone, moment);
        return new StudyDays(zone, beginsAt);
    }

    /** An account's zone was one when it was set; the list of zones may have changed since. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
