package org.aitutor.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.mastery.LearnerModel;
import org.aitutor.practice.mastery.StudentState;

/**
 * All that a course's practice knows of one student, in one document: it changes in one conditional write, or not at all.
 *
 * @param version rises with every write; 0 before the first
 * @param model the learner model's side of the student
 * @param memories what is left of each skill, for reviews
 * @param recent the latest attempts, oldest first, 50 at most
 * @param help what help was taken within a day, 20 items at most
 * @param outbox attempts that may not be among the attempts yet
 * @param diary what it knows of days: due dates, days of study, checks
 */
public record LearnerState(
        UserId student,
        CourseId course,
        long version,
        StudentState model,
        Map<SkillId, Memory> memories,
        List<RecentAttempt> recent,
        List<HelpTaken> help,
        List<Attempt> outbox,
        Diary diary) {
    static final int RECENT = 50;
    private static final int HELPED_ITEMS = 20;
    private static final Duration REST = Duration.ofHours(24);

    public LearnerState {
        memories = Map.copyOf(memories);
        recent = List.copyOf(recent);
        help = List.copyOf(help);
        outbox = List.copyOf(outbox);
    }

    public static LearnerState fresh(UserId student, CourseId course) {
        return new LearnerState(
                student, course, 0, StudentState.NEW, Map.of(), List.of(), List.of(), List.of(), Diary.EMPTY);
    }

    /** The attempt that was made under the key, if it is one of the latest. */
    Optional<RecentAttempt> made(String key) {
        return recent.stream().filter(attempt -> attempt.key().equals(key)).findFirst();
    }

    /** Whether the latest attempts are all attempts there were. */
    boolean remembersAll() {
        return recent.size() < RECENT;
    }

    /**
     * Whether an answer to the presentation counts: it is the first one, and the item was not answered within a day. A
     * presentation older than all that is remembered cannot be told from one that was answered, and does not count.
     */
    boolean counts(Presentation presentation, Instant now) {
        boolean remembered =
                remembersAll() || !presentation.at().isBefore(recent.get(0).at());
        return remembered
                && recent.stream().noneMatch(attempt -> attempt.answers(presentation))
                && isRested(presentation.item(), now);
    }

    /** Whether the item was not answered within a day, as far as is remembered. */
    boolean isRested(ItemId item, Instant now) {
        return recent.stream()
                .filter(attempt -> attempt.item().equals(item))
                .noneMatch(attempt -> attempt.at().plus(REST).isAfter(now));
    }

    /** When the skill's review is due; empty where it was never answered. */
    public Optional<Instant> dueAt(SkillId skill) {
        return Optional.ofNullable(diary.due().get(skill))
                .or(() -> Optional.ofNullable(memories.get(skill)).map(Reviewing::dueWithoutDate));
    }

    /** The chance, 0 to 1, that the skill would be recalled at that time; 1 where it was never answered. */
    public double recall(SkillId skill, StudyDays days, Instant at) {
        return Optional.ofNullable(memories.get(skill))
                .map(memory -> Reviewing.recall(memory, days, at))
                .orElse(1.0);
    }

    /** The check that is open; there is one at most. */
    public Optional<SkillCheck> openCheck(Instant now) {
        return diary.openCheck(now);
    }

    /** When the first of these skills is due. */
    Optional<Instant> firstDue(Collection<SkillId> skills) {
        return skills.stream().flatMap(skill -> dueAt(skill).stream()).min(Comparator.naturalOrder());
    }

    /** When the first of all skills is due. */
    Optional<Instant> firstDue() {
        return firstDue(memories.keySet());
    }

    /** The help taken with the item within a day. */
    HelpTaken helpWith(ItemId item, Instant now) {
        return help.stream()
                .filter(taken -> taken.item().equals(item) && taken.countsAt(now))
                .findFirst()
                .orElseGet(() -> HelpTaken.none(item, now));
    }

    LearnerState with(HelpTaken taken, Instant now) {
        List<HelpTaken> kept = Stream.concat(
                        help.stream().filter(other -> !other.item().equals(taken.item()) && other.countsAt(now)),
                        Stream.of(taken))
                .sorted(Comparator.comparing(HelpTaken::at))
                .toList();
        List<HelpTaken> latest = kept.subList(Math.max(0, kept.size() - HELPED_ITEMS), kept.size());
        return new LearnerState(student, course, version + 1, model, memories, recent, latest, outbox, diary);
    }

    /**
     * After an attempt; what stood in the outbox has been forwarded by now. The one step by which attempts change a state:
     * answering takes it, and so does a rebuild, so it may use nothing but this state and what the attempt carries.
     */
    LearnerState after(Attempt attempt) {
        LearnerState learned = learning(attempt);
        List<RecentAttempt> more = new ArrayList<>(recent);
        more.add(attempt.recent());
        List<RecentAttempt> latest = more.subList(Math.max(0, more.size() - RECENT), more.size());
        return new LearnerState(
                student,
                course,
                Math.max(version + 1, attempt.stateVersion()),
                learned.model,
                learned.memories,
                latest,
                help,
                List.of(attempt),
                learned.diary.after(attempt));
    }

    /** What an attempt that counts teaches: estimates and memories only, in the digits that are kept. */
    LearnerState learning(Attempt attempt) {
        return attempt.prediction().map(made -> learning(attempt, made)).orElse(this);
    }

    private LearnerState learning(Attempt attempt, Attempt.Prediction made) {
        List<String> skills = made.terms().skillNames();
        StudentState changed = LearnerModel.observe(
                        model, attempt.item().value(), made.terms(), made.chance(), attempt.outcome())
                .rounded(skills);
        List<SkillId> reviewed = skills.stream().map(SkillId::new).toList();
        Rating rating = attempt.review()
                .map(Attempt.Review::rating)
                .orElse(Rating.of(attempt.outcome().success(), Duration.ZERO, Optional.empty()));
        StudyDays days = attempt.review().map(Attempt.Review::days).orElse(StudyDays.UTC);
        Map<SkillId, Memory> changedMemories = Reviewing.after(memories, reviewed, rating, days, attempt.at());
        Map<SkillId, Memory> all = new HashMap<>(memories);
        all.putAll(changedMemories);
        Diary dated = attempt.review().isPresent()
                ? diary.withDue(Reviewing.due(changedMemories, diary.due(), days, student.value()))
                : diary;
        return new LearnerState(student, course, version, changed, all, recent, help, outbox, dated);
    }

    /** The same, as another write. */
    LearnerState next() {
        return new LearnerState(student, course, version + 1, model, memories, recent, help, outbox, diary);
    }

    /** With a check begun. */
    LearnerState with(SkillCheck check) {
        return new LearnerState(student, course, version + 1, model, memories, recent, help, outbox, diary.with(check));
    }
}
