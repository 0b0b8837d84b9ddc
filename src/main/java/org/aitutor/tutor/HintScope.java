package org.aitutor.tutor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.SkillId;
import org.aitutor.tutor.retrieval.Passage;

/**
 * Which hints may be quoted in a conversation, and how near they are to what it stands beside. Not those to an item of
 * a skill that is being checked; beside an item, not its own, not those of the same problem's steps, nothing that stands in
 * a hint which it has still to give, and nothing that holds its answer.
 */
final class HintScope {
    private final Map<String, ItemOutline> items;
    private final Optional<SkillId> checked;
    private final Optional<ItemWork> work;
    private final List<SkillId> skills;
    private final Optional<LessonId> lesson;

    HintScope(CourseContent content, Subject subject, Optional<ItemWork> work, Optional<SkillId> checked) {
        this.items = content.items().stream()
                .collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        this.checked = checked;
        this.work = work;
        this.skills = work.map(one -> one.item().skills())
                .or(() -> subject.lesson().flatMap(content::lesson).map(LessonOutline::skills))
                .orElse(List.of());
        this.lesson = work.flatMap(one -> one.item().lesson()).or(subject::lesson);
    }

    boolean allows(Passage passage) {
        ItemOutline item = items.get(passage.item());
        return item != null
                && checked.filter(item.skills()::contains).isEmpty()
                && work.filter(one -> keepsBack(one, item, passage)).isEmpty();
    }

    boolean isNear(Passage passage) {
        ItemOutline item = items.get(passage.item());
        return item != null && item.skills().stream().anyMatch(skills::contains);
    }

    boolean isOfTheLesson(Passage passage) {
        return lesson.filter(one -> one.value().equals(passage.lesson())).isPresent();
    }

    private static boolean keepsBack(ItemWork work, ItemOutline other, Passage passage) {
        return work.isOfTheSameProblem(other)
                || work.hasStillToSay(passage.sentences())
                || !work.gate().passes(passage.text());
    }
}
