package org.aitutor.catalogue.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An item at one revision, as {@code items} keeps it.
 *
 * @param media what its texts show of {@code /media}, by hash; for the sweep of blobs
 */
public record ItemDocument(
        @BsonId String id,
        String courseId,
        String itemId,
        int revision,
        List<String> skills,
        String stem,
        TaskDocument task,
        List<HintDocument> hints,
        String solution,
        double difficulty,
        @Nullable GroupDocument group,
        @Nullable String lesson,
        Map<String, List<String>> variables,
        @Nullable String attribution,
        @Nullable List<String> media) {
    /** A rung of its help. */
    public record HintDocument(
            String id,
            List<String> after,
            String text,
            @Nullable TaskDocument scaffold) {
        static HintDocument of(HintNode hint) {
            return new HintDocument(
                    hint.id(),
                    hint.after(),
                    hint.text(),
                    hint.scaffold().map(TaskDocument::of).orElse(null));
        }

        HintNode toHint() {
            return new HintNode(id, after, text, Optional.ofNullable(scaffold).map(TaskDocument::toTask));
        }
    }

    /** The problem whose step it is. */
    public record GroupDocument(String id, String stem, int position) {}

    static String id(ItemId item, int revision) {
        return item.course() + ":" + item.local() + ':' + revision;
    }

    static ItemDocument of(Item item) {
        return new ItemDocument(
                id(item.id(), item.revision()),
                item.id().course().value(),
                item.id().local(),
                item.revision(),
                item.skills().stream().map(SkillId::local).toList(),
                item.stem(),
                TaskDocument.of(item.task()),
                item.hints().stream().map(HintDocument::of).toList(),
                item.solution(),
                item.difficulty(),
                item.group()
                        .map(group -> new GroupDocument(group.id(), group.stem(), group.position()))
                        .orElse(null),
                item.lesson().map(LessonId::local).orElse(null),
                item.variables(),
                item.attribution().orElse(null),
                MediaLinks.in(item));
    }

    Item toItem() {
        CourseId course = new CourseId(courseId);
        return new Item(
                ItemId.of(course, itemId),
                revision,
                skills.stream().map(skill -> SkillId.of(course, skill)).toList(),
                stem,
                task.toTask(),
                hints.stream().map(HintDocument::toHint).toList(),
                solution,
                difficulty,
                Optional.ofNullable(group).map(kept -> new ItemGroup(kept.id(), kept.stem(), kept.position())),
                Optional.ofNullable(lesson).map(kept -> LessonId.of(course, kept)),
                variables,
                Optional.ofNullable(attribution));
    }
}
