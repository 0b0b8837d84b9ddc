package org.aitutor.practice.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.Enrollment;
import org.aitutor.practice.CourseModel;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.SkillCheck;
import org.aitutor.practice.SkillStanding;

/** What a student could do next in one course, the most pressing first; pure. */
record Advice(Course course, Enrollment enrollment, CourseModel model, LearnerState state, Reviews.Calendar calendar) {
    private static final int NAMED = 3;

    List<Recommendation> all() {
        List<Recommendation> all = new ArrayList<>();
        check().ifPresent(all::add);
        review().ifPresent(all::add);
        boolean begun = state.model().attempts() > 0
                || !enrollment.started().isEmpty()
                || !enrollment.completed().isEmpty();
        if (begun) {
            continued().ifPresent(all::add);
            strengthen().ifPresent(all::add);
        } else {
            all.add(start());
        }
        return all;
    }

    private Optional<Recommendation> check() {
        return state.openCheck(calendar.now())
                .map(check -> new Recommendation(
                        Recommendation.Code.CHECK,
                        course,
                        Optional.of(check.skill()),
                        Optional.empty(),
                        "Finish the check of " + name(check.skill()) + ": " + left(check) + "."));
    }

    private static String left(SkillCheck check) {
        int left = check.of() - check.answered();
        return left == 1 ? "one item is left" : left + " items are left";
    }

    private Optional<Recommendation> review() {
        List<DueSkill> due = calendar.dated(state, course, model.skills()).stream()
                .filter(calendar::isDue)
                .sorted(Comparator.comparing(DueSkill::dueAt))
                .toList();
        return due.stream()
                .findFirst()
                .map(first -> new Recommendation(
                        Recommendation.Code.REVIEW, course, Optional.of(first.skill()), Optional.empty(), review(due)));
    }

    private static String review(List<DueSkill> due) {
        String names = due.stream().limit(NAMED).map(DueSkill::name).collect(Collectors.joining(", "));
        return due.size() == 1
                ? names + " is due for review."
                : due.size() + " skills are due for review: " + names + (due.size() > NAMED ? ", …" : ".");
    }

    /** The lesson that was begun, or else the first that was not read. */
    private Optional<Recommendation> continued() {
        return lesson(enrollment.started())
                .map(lesson -> lesson(Recommendation.Code.CONTINUE, lesson, "Read on in “" + lesson.title() + "”."))
                .or(() -> unread().map(lesson ->
                        lesson(Recommendation.Code.CONTINUE, lesson, "The next lesson is “" + lesson.title() + "”.")));
    }

    private Optional<LessonOutline> lesson(Set<LessonId> some) {
        return model.content().lessons().stream()
                .filter(lesson -> some.contains(lesson.id()))
                .findFirst();
    }

    private Optional<LessonOutline> unread() {
        return model.content().lessons().stream()
                .filter(lesson -> !enrollment.completed().contains(lesson.id()))
                .findFirst();
    }

    /** Of the skills that were met and are not mastered, the one that is nearest to it. */
    private Optional<Recommendation> strengthen() {
        return model.standings(state, calendar.days()).stream()
                .filter(skill -> skill.attempts() > 0 && !skill.mastered())
                .max(Comparator.comparingDouble(SkillStanding::mastery))
                .map(skill -> new Recommendation(
                        Recommendation.Code.STRENGTHEN,
                        course,
                        Optional.of(skill.skill()),
                        Optional.empty(),
                        "Practice " + skill.name() + ". " + skill.reason()));
    }

    private Recommendation start() {
        return unread().map(lesson ->
                        lesson(Recommendation.Code.START, lesson, "Begin with the lesson “" + lesson.title() + "”."))
                .orElseGet(() -> new Recommendation(
                        Recommendation.Code.START,
                        course,
                        Optional.empty(),
                        Optional.empty(),
                        "Begin by practicing: the first items show where you stand."));
    }

    private Recommendation lesson(Recommendation.Code code, LessonOutline lesson, String text) {
        return new Recommendation(code, course, Optional.empty(), Optional.of(lesson.id()), text);
    }

    private String name(SkillId skill) {
        return model.content().skill(skill).map(Skill::name).orElse("the skill");
    }
}
