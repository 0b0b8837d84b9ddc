package org.aitutor.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a draft changes of the content that stands: which lessons and items have another text (they take the next
 * version's number as their revision), and which keep theirs.
 */
final class Revision {
    private final CourseDraft draft;
    private final List<Lesson> changedLessons;
    private final List<Item> changedItems;
    private final Map<LessonId, Lesson> lessons;
    private final List<Item> items;

    private Revision(CourseDraft draft, List<Lesson> lessons, List<Item> items) {
        this.draft = draft;
        this.changedLessons =
                lessons.stream().filter(lesson -> lesson.revision() == 0).toList();
        this.changedItems = items.stream().filter(item -> item.revision() == 0).toList();
        this.lessons = lessons.stream().collect(Collectors.toMap(Lesson::id, Function.identity()));
        this.items = items;
    }

    static Revision of(CourseDraft draft, Optional<CourseContent> before, ContentRepository contents) {
        Map<LessonId, Lesson> oldLessons = new HashMap<>();
        Map<ItemId, Item> oldItems = new HashMap<>();
        before.ifPresent(content -> {
            contents.lessons(content).forEach(lesson -> oldLessons.put(lesson.id(), lesson));
            contents.items(content).forEach(item -> oldItems.put(item.id(), item));
        });
        return new Revision(
                draft,
                draft.lessons().stream()
                        .map(lesson -> same(lesson, Optional.ofNullable(oldLessons.get(lesson.id()))))
                        .toList(),
                draft.items().stream()
                        .map(item -> same(item, Optional.ofNullable(oldItems.get(item.id()))))
                        .toList());
    }

    CourseId course() {
        return draft.id();
    }

    List<Lesson> changedLessons() {
        return changedLessons;
    }

    List<Item> changedItems() {
        return changedItems;
    }

    boolean changesNothing(CourseContent standing) {
        return changedLessons.isEmpty()
                && changedItems.isEmpty()
                && contentAt(standing.version()).equals(standing);
    }

    List<Lesson> lessonsAt(int version) {
        return changedLessons.stream().map(lesson -> lesson.at(version)).toList();
    }

    List<Item> itemsAt(int version) {
        return changedItems.stream().map(item -> item.at(version)).toList();
    }

    CourseContent contentAt(int version) {
        List<Module> modules = new ArrayList<>();
        for (Module module : draft.modules()) {
            modules.add(new Module(
                    module.id(),
                    module.title(),
                    module.lessons().stream()
                            .map(outline -> numbered(lessonOf(outline), version).outline())
                            .toList()));
        }
        return new CourseContent(
                draft.id(),
                version,
                modules,
                draft.skills(),
                items.stream().map(item -> numbered(item, version).outline()).toList());
    }

    private Lesson lessonOf(LessonOutline outline) {
        return Optional.ofNullable(lessons.get(outline.id())).orElseThrow(LessonNotFound::new);
    }

    private static Lesson numbered(Lesson lesson, int version) {
        return lesson.revision() == 0 ? lesson.at(version) : lesson;
    }

    private static Item numbered(Item item, int version) {
        return item.revision() == 0 ? item.at(version) : item;
    }

    /** The old one where it says the same; else the new one, whose revision 0 stands for the next. */
    private static Lesson same(Lesson fresh, Optional<Lesson> old) {
        return old.filter(standing -> standing.at(0).equals(fresh.at(0))).orElseGet(() -> fresh.at(0));
    }

    private static Item same(Item fresh, Optional<Item> old) {
        return old.filter(standing -> standing.at(0).equals(fresh.at(0))).orElseGet(() -> fresh.at(0));
    }
}
