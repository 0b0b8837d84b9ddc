package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Skill;
import org.aitutor.practice.ItemStandings;
import org.aitutor.tutor.moves.Intent;
import org.aitutor.tutor.retrieval.Naming;
import org.aitutor.tutor.retrieval.Passage;

/** Finds what a course says about a message: in its lessons first, and where they say nothing, in the hints to its items. */
@Singleton
final class CourseSearch {
    private static final int MOST = 3;

    private final CoursePassages lessons;
    private final CourseHints hints;
    private final ItemStandings standings;

    @Inject
    CourseSearch(CoursePassages lessons, CourseHints hints, ItemStandings standings) {
        this.lessons = lessons;
        this.hints = hints;
        this.standings = standings;
    }

    Found find(
            Conversation conversation, CourseContent content, Optional<ItemWork> work, Intent intent, String message) {
        if (!mayBeExplained(intent, work.isPresent())) {
            return Found.of(lessons.find(content, message, MOST));
        }
        Optional<LessonOutline> untold = conversation
                .subject()
                .lesson()
                .flatMap(content::lesson)
                .filter(lesson -> !lesson.skills().isEmpty() && !lessons.explainedIn(content, lesson.id()));
        boolean asksForAll = untold.filter(lesson -> Naming.saysOnly(message, lesson.title()))
                .isPresent();
        List<Passage> told = asksForAll ? List.of() : lessons.find(content, message, MOST);
        if (!told.isEmpty()) {
            return Found.of(told);
        }
        HintScope scope = new HintScope(
                content, conversation.subject(), work, standings.checked(conversation.student(), content.course()));
        List<Passage> hinted = asksForAll ? List.of() : hinted(content, message, scope);
        return hinted.isEmpty()
                ? untold.map(lesson -> overview(content, lesson, scope, asksForAll ? "" : message))
                        .orElse(Found.NOTHING)
                : Found.of(hinted);
    }

    /**
     * Those to what the conversation stands beside come before those to the lesson, and these before those to the rest of
     * the course, of which one word in common says too little.
     */
    private List<Passage> hinted(CourseContent content, String message, HintScope scope) {
        Predicate<Passage> allowed = scope::allows;
        return Stream.<Supplier<List<Passage>>>of(
                        () -> hints.find(content, message, MOST, 1, allowed.and(scope::isNear)),
                        () -> hints.find(content, message, MOST, 1, allowed.and(scope::isOfTheLesson)),
                        () -> hints.find(content, message, MOST, 2, allowed))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Of the skills that the message names, or of all where it is empty, the first that a hint explains, else the first. */
    private Found overview(CourseContent content, LessonOutline lesson, HintScope scope, String message) {
        List<String> names = lesson.skills().stream()
                .flatMap(id -> content.skill(id).stream())
                .map(Skill::name)
                .toList();
        List<String> named = names.stream()
                .filter(name -> message.isEmpty() || Naming.names(message, name))
                .toList();
        if (named.isEmpty()) {
            return Found.NOTHING;
        }
        Predicate<Passage> allowed = scope::allows;
        return named.stream()
                .map(name -> new Found(
                        hints.find(content, name, 1, 1, allowed.and(scope::isNear)),
                        Optional.of(new Overview(lesson.title(), names, name))))
                .filter(found -> !found.passages().isEmpty())
                .findFirst()
                .orElseGet(() -> new Found(List.of(), Optional.of(new Overview(lesson.title(), names, named.get(0)))));
    }

    private static boolean mayBeExplained(Intent intent, boolean besideItem) {
        return switch (intent) {
            case CONCEPT, MISTAKE -> true;
            case ANSWER, HINT, STUCK, OTHER -> !besideItem;
            case GREETING, THANKS, STEP, MANIPULATION, HARM -> false;
        };
    }
}
