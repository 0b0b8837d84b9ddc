package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.EnrollmentNotFound;
import org.aitutor.learning.Enrollments;

/** Explains an estimate of mastery to the student, or to who teaches the course: the model's own sum, in words. */
@Singleton
public final class MasteryExplaining {
    private static final int OF_SKILL = 30;
    private static final int OF_COURSE = 20;

    private final CourseModels models;
    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final LearnerStateRepository states;
    private final AttemptRepository attempts;
    private final StudentDays days;
    private final Clock clock;

    @Inject
    public MasteryExplaining(
            CourseModels models,
            Catalogue catalogue,
            Enrollments enrollments,
            LearnerStateRepository states,
            AttemptRepository attempts,
            StudentDays days,
            Clock clock) {
        this.models = models;
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.states = states;
        this.attempts = attempts;
        this.days = days;
        this.clock = clock;
    }

    /**
     * For the student.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such published course
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled in it
     * @throws SkillNotFound where the course has no such skill
     */
    public MasteryExplanation toStudent(UserId student, SkillId skill) {
        CourseModel model = models.of(skill.course());
        enrollments.require(student, skill.course());
        return explained(model, student, skill, Voice.TO_STUDENT);
    }

    /**
     * For who teaches the course.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where the course is somebody else's
     * @throws EnrollmentNotFound where the student is not enrolled in it
     * @throws SkillNotFound where the course has no such skill
     */
    public MasteryExplanation toInstructor(UserId instructor, CourseId course, UserId student, SkillId skill) {
        catalogue.taughtBy(instructor, course);
        if (!enrollments.isEnrolled(student, course)) {
            throw new EnrollmentNotFound();
        }
        return explained(models.of(course), student, skill, Voice.TO_TEACHER);
    }

    private MasteryExplanation explained(CourseModel model, UserId student, SkillId id, Voice voice) {
        Skill skill = model.content().skill(id).orElseThrow(SkillNotFound::new);
        CourseId course = model.content().course();
        LearnerState state = states.find(student, course).orElseGet(() -> LearnerState.fresh(student, course));
        List<Attempt> ofSkill = counted(
                state.outbox().stream().filter(attempt -> attempt.bearsOn(id)),
                attempts.latestOn(student, id, OF_SKILL),
                OF_SKILL);
        List<Attempt> ofCourse =
                counted(state.outbox().stream(), attempts.latest(student, course, OF_COURSE), OF_COURSE);
        Estimation estimation = new Estimation(model, state, skill, voice);
        return new MasteryExplanation(
                skill,
                new Standing(model, state, days.of(student)).standing(skill),
                estimation.parts(ofSkill, ofCourse),
                titled(model, ofSkill, ofCourse),
                state.diary().checkOf(id, clock.instant()));
    }

    /** With what has not left the outbox yet. */
    private static List<Attempt> counted(Stream<Attempt> outbox, List<Attempt> kept, int most) {
        return newestFirst(Stream.concat(outbox, kept.stream()).filter(Attempt::counts))
                .limit(most)
                .toList();
    }

    private static Stream<Attempt> newestFirst(Stream<Attempt> some) {
        Map<String, Attempt> each = new LinkedHashMap<>();
        some.forEach(attempt -> each.putIfAbsent(attempt.id(), attempt));
        return each.values().stream().sorted(Comparator.comparing(Attempt::at).reversed());
    }

    private List<MasteryExplanation.ToldAttempt> titled(
            CourseModel model, List<Attempt> ofSkill, List<Attempt> ofCourse) {
        List<Attempt> all =
                newestFirst(Stream.concat(ofSkill.stream(), ofCourse.stream())).toList();
        Map<ItemId, Item> items = new LinkedHashMap<>();
        catalogue
                .items(all.stream()
                        .map(Attempt::item)
                        .distinct()
                        .flatMap(item -> model.item(item).stream())
                        .toList())
                .forEach(item -> items.put(item.id(), item));
        return all.stream()
                .map(attempt -> new MasteryExplanation.ToldAttempt(
                        attempt,
                        items.containsKey(attempt.item())
                                ? ItemTitle.of(Variables.fill(
                                        Objects.requireNonNull(items.get(attempt.item())), attempt.seed()))
                                : ""))
                .toList();
    }
}
