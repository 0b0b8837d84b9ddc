package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.Enrollments;
import org.aitutor.practice.selection.Candidate;
import org.aitutor.practice.selection.Choice;
import org.aitutor.practice.selection.NextItem;
import org.aitutor.practice.selection.Past;
import org.aitutor.practice.selection.SkillView;

/** Offers a student the next item of a course. Reads only: what was offered is known by the presentation's id. */
@Singleton
public final class PracticeService {
    private final CourseModels models;
    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final Presentations presentations;
    private final LearnerStateRepository states;
    private final OpenQuizzes quizzes;
    private final StudentDays days;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    public PracticeService(
            CourseModels models,
            Catalogue catalogue,
            Enrollments enrollments,
            Presentations presentations,
            LearnerStateRepository states,
            OpenQuizzes quizzes,
            StudentDays days,
            Clock clock) {
        this.models = models;
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.presentations = presentations;
        this.states = states;
        this.quizzes = quizzes;
        this.days = days;
        this.clock = clock;
        this.random = new SecureRandom();
    }

    /**
     * The next item for the student; none that an open quiz asks.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such published course
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled in it
     */
    public NextPractice next(UserId student, CourseId course) {
        return next(student, course, Scope::course);
    }

    /**
     * The next item of what the lesson teaches; problems are not taken apart.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such published course
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled in it
     * @throws org.aitutor.catalogue.LessonNotFound where the course has no such lesson
     */
    public NextPractice next(UserId student, CourseId course, LessonId lesson) {
        return next(student, course, model -> Scope.lesson(model, lesson));
    }

    /**
     * The next item of the skill; problems are not taken apart.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such published course
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled in it
     * @throws SkillNotFound where the course has no such skill
     */
    public NextPractice next(UserId student, CourseId course, SkillId skill) {
        return next(student, course, model -> Scope.skill(model, skill));
    }

    private NextPractice next(UserId student, CourseId course, Function<CourseModel, Scope> chosen) {
        CourseModel model = models.of(course);
        enrollments.require(student, course);
        Scope scope = chosen.apply(model);
        LearnerState state = states.find(student, course).orElseGet(() -> LearnerState.fresh(student, course));
        Set<ItemId> sat = quizzes.itemsBefore(student, course);
        List<ItemOutline> items =
                scope.items().stream().filter(item -> !sat.contains(item.id())).toList();
        return check(model, state, items)
                .or(() -> choose(model, state, items))
                .map(choice -> offered(model, state, choice))
                .orElseGet(() -> new NextPractice(Optional.empty(), scope.whenDone(), Map.of()));
    }

    /** The next item of an open check; empty where none is open, or what it could ask was answered elsewhere. */
    private Optional<Choice> check(CourseModel model, LearnerState state, List<ItemOutline> items) {
        Instant now = clock.instant();
        return state.diary()
                .openCheck(now)
                .flatMap(check -> CheckItems.of(model, state, check.skill(), now).stream()
                        .filter(items::contains)
                        .findFirst()
                        .map(item -> new Choice(item.id().value(), CheckItems.reason(model, check))));
    }

    private Optional<Choice> choose(CourseModel model, LearnerState state, List<ItemOutline> items) {
        Instant now = clock.instant();
        List<Candidate> candidates =
                items.stream().map(item -> candidate(model, state, item)).toList();
        Set<String> skills = candidates.stream()
                .flatMap(candidate -> candidate.skills().stream())
                .collect(Collectors.toSet());
        List<SkillView> views = new Standing(model, state, days.of(state.student()))
                .views(now).stream()
                        .filter(view -> skills.contains(view.skill()))
                        .toList();
        return new NextItem(views, past(model, state), now, random).choose(candidates);
    }

    private NextPractice offered(CourseModel model, LearnerState state, Choice choice) {
        ItemOutline outline = model.item(new ItemId(choice.item())).orElseThrow();
        Presentation presentation = presentations.present(state.student(), outline.id(), outline.revision());
        PresentedItem presented = new PresentedItem(
                presentations.idOf(presentation),
                Variables.fill(catalogue.item(outline.id(), outline.revision()), presentation.seed()),
                presentation.seed());
        Map<SkillId, Double> mastery = new LinkedHashMap<>();
        outline.skills().forEach(skill -> mastery.put(skill, model.mastery(state.model(), skill)));
        return new NextPractice(Optional.of(presented), choice.reason(), mastery);
    }

    private static Candidate candidate(CourseModel model, LearnerState state, ItemOutline item) {
        return new Candidate(
                item.id().value(),
                CourseModel.names(item.skills()),
                model.chance(state.model(), item),
                item.group(),
                item.position());
    }

    private static List<Past> past(CourseModel model, LearnerState state) {
        return state.recent().stream()
                .map(attempt -> new Past(
                        attempt.item().value(),
                        model.item(attempt.item())
                                .map(item -> CourseModel.names(item.skills()))
                                .orElse(List.of()),
                        attempt.at()))
                .toList();
    }
}
