package org.aitutor.practice.rest;

import java.util.List;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.PresentedItem;
import org.jspecify.annotations.Nullable;

/**
 * An item as a student sees it.
 *
 * @param choices a list, or for matching its two sides; absent where the kind has none
 * @param group the problem whose step it is
 */
public record ItemView(
        String id,
        String kind,
        String stem,
        @Nullable Object choices,
        @Nullable List<TaskView.BlankView> blanks,
        List<String> skills,
        @Nullable GroupView group,
        @Nullable String lessonId) {

    /** The problem that several items share. */
    public record GroupView(String id, String stem, int position) {}

    static ItemView of(PresentedItem presented) {
        Item item = presented.item();
        return of(item, TaskView.of(item.task(), presented.seed()));
    }

    /** An item of a quiz, whose choices may stand in an order that the seed decides. */
    public static ItemView ofQuiz(Item item, int seed, boolean shuffled) {
        return of(item, shuffled ? TaskView.shuffled(item.task(), seed) : TaskView.of(item.task(), seed));
    }

    private static ItemView of(Item item, TaskView task) {
        return new ItemView(
                item.id().value(),
                task.kind(),
                item.stem(),
                task.choices(),
                task.blanks(),
                item.skills().stream().map(SkillId::value).toList(),
                item.group()
                        .map(group -> new GroupView(group.id(), group.stem(), group.position()))
                        .orElse(null),
                item.lesson().map(lesson -> lesson.value()).orElse(null));
    }
}
