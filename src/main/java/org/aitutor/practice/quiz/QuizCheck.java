package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.Skill;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;

/** Whether what a quiz names is there: in what the course's students see, or in the draft that they will. */
@Singleton
final class QuizCheck {
    private final Catalogue catalogue;

    @Inject
    QuizCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Makes sure of what it names. @throws InvalidInput where it names items or skills that the course does not have */
    void require(Course course, QuizDraft draft) {
        List<CourseContent> contents = contents(course);
        List<FieldError> errors = draft.questions() instanceof Questions.Chosen chosen
                ? unknown("itemIds", "is not an item of the course: ", items(contents), chosen.items())
                : unknown(
                        "skills",
                        "is not a skill of the course: ",
                        skills(contents),
                        ((Questions.Drawn) draft.questions()).skills());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private List<CourseContent> contents(Course course) {
        List<CourseContent> contents = new ArrayList<>(List.of(catalogue.edited(course)));
        if (course.published()) {
            contents.add(catalogue.content(course));
        }
        return contents;
    }

    private static Set<Object> items(List<CourseContent> contents) {
        Set<Object> ids = new HashSet<>();
        contents.forEach(
                content -> content.items().stream().map(ItemOutline::id).forEach(ids::add));
        return ids;
    }

    private static Set<Object> skills(List<CourseContent> contents) {
        Set<Object> ids = new HashSet<>();
        contents.forEach(content -> content.skills().stream().map(Skill::id).forEach(ids::add));
        return ids;
    }

    private static List<FieldError> unknown(String field, String message, Set<Object> known, Collection<?> named) {
        return named.stream()
                .filter(id -> !known.contains(id))
                .map(id -> new FieldError(field, message + id))
                .toList();
    }
}
