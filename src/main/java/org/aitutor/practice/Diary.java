package org.aitutor.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.StudyDays;

/**
 * What a student's state knows of days: which reviews are due when, on which days the student answered, and which checks
 * were asked for.
 *
 * @param due when each skill's review is due, in whole minutes; a skill that was last answered before dates were kept is
 *     not among them
 * @param days on which answers that count were given, in order, the latest 1000
 * @param checks the latest of each skill, oldest first, 20 at most
 */
public record Diary(Map<SkillId, Instant> due, List<DayStudied> days, List<SkillCheck> checks) {
    public static final Diary EMPTY = new Diary(Map.of(), List.of(), List.of());

    private static final int MOST_DAYS = 1000;
    private static final int MOST_CHECKS = 20;

    public Diary {
        due = Map.copyOf(due);
        days = List.copyOf(days);
        checks = List.copyOf(checks);
    }

    Diary withDue(Map<SkillId, Instant> changed) {
        Map<SkillId, Instant> all = new HashMap<>(due);
        all.putAll(changed);
        return new Diary(all, days, checks);
    }

    /** After an attempt: the day it was made on, and what it is to a check. */
    Diary after(Attempt attempt) {
        return attempt.counts()
                ? new Diary(
                        due,
                        attempt.review()
                                .map(review -> with(review.days(), attempt.at()))
                                .orElse(days),
                        checksBefore(attempt).stream()
                                .map(check -> check.with(attempt))
                                .toList())
                : this;
    }

    /** A check that is heard of by its first answer was begun before it. */
    private List<SkillCheck> checksBefore(Attempt attempt) {
        return attempt.review()
                .flatMap(Attempt.Review::check)
                .filter(begun -> checks.stream().noneMatch(begun::isSameAs))
                .map(begun -> with(begun).checks)
                .orElse(checks);
    }

    private List<DayStudied> with(StudyDays where, Instant at) {
        TreeMap<LocalDate, DayStudied> all = new TreeMap<>();
        days.forEach(day -> all.put(day.day(), day));
        LocalDate day = where.of(at);
        DayStudied before = all.get(day);
        boolean latest = all.isEmpty() || !day.isBefore(all.lastKey());
        all.put(
                day,
                new DayStudied(
                        day,
                        before == null ? 1 : before.answered() + 1,
                        before == null || latest ? where.offset(at) : before.offset()));
        List<DayStudied> sorted = List.copyOf(all.values());
        return sorted.subList(Math.max(0, sorted.size() - MOST_DAYS), sorted.size());
    }

    /** With a check begun, in the place of the skill's last one. */
    Diary with(SkillCheck check) {
        List<SkillCheck> kept = new ArrayList<>(Stream.concat(
                        checks.stream()
                                .filter(other ->
                                        !other.skill().equals(check.skill()) && !other.lapsedAt(check.openedAt())),
                        Stream.of(check))
                .toList());
        return new Diary(due, days, kept.subList(Math.max(0, kept.size() - MOST_CHECKS), kept.size()));
    }

    /** With the checks that stand in another, and the answers to them that this one has. */
    Diary withChecksOf(Diary other) {
        return new Diary(
                due,
                days,
                other.checks.stream()
                        .map(check -> checks.stream()
                                .filter(check::isSameAs)
                                .findFirst()
                                .orElse(check))
                        .toList());
    }

    /** The check that is open; there is one at most. */
    Optional<SkillCheck> openCheck(Instant now) {
        return checks.stream().filter(check -> check.isOpenAt(now)).findFirst();
    }

    /** Whether an item of these skills belongs to an open check. */
    boolean checks(Collection<SkillId> skills, Instant now) {
        return openCheck(now).filter(check -> skills.contains(check.skill())).isPresent();
    }

    /** The latest check of the skill, unless it lapsed. */
    Optional<SkillCheck> checkOf(SkillId skill, Instant now) {
        return checks.stream()
                .filter(check -> check.skill().equals(skill) && !check.lapsedAt(now))
                .findFirst();
    }
}
