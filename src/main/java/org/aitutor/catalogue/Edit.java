package org.aitutor.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change to a course's content, before it has a number: what is new in it has revision 0.
 *
 * @param content as it shall be
 * @param lessons the texts that are new
 * @param items the items that are new
 */
record Edit(CourseContent content, List<Lesson> lessons, List<Item> items) {
    /** The same content, with nothing new. */
    static Edit of(CourseContent content) {
        return new Edit(content, List.of(), List.of());
    }

    /** With this text in the place of the lesson's old one. */
    Edit with(Lesson lesson) {
        return new Edit(
                new CourseContent(
                        content.course(),
                        content.version(),
                        content.modules().stream()
                                .map(module -> replaceIn(module, lesson))
                                .toList(),
                        content.skills(),
                        content.items()),
                append(lessons, lesson.at(0)),
                items);
    }

    /** With this item in the place of its old self, or else at the end. */
    Edit with(Item item) {
        Item fresh = item.at(0);
        boolean there = content.item(item.id()).isPresent();
        List<ItemOutline> outlines = there
                ? content.items().stream()
                        .map(outline -> outline.id().equals(item.id()) ? fresh.outline() : outline)
                        .toList()
                : append(content.items(), fresh.outline());
        return new Edit(withItems(outlines), lessons, append(items, fresh));
    }

    /** Without that item. */
    Edit without(ItemId item) {
        List<ItemOutline> rest = content.items().stream()
                .filter(outline -> !outline.id().equals(item))
                .toList();
        return new Edit(withItems(rest), lessons, items);
    }

    /** All of it at that number. */
    Edit at(int version) {
        return new Edit(
                new CourseContent(
                        content.course(),
                        version,
                        content.modules().stream()
                                .map(module -> numbered(module, version))
                                .toList(),
                        content.skills(),
                        content.items().stream()
                                .map(item -> item.revision() == 0 ? item.at(version) : item)
                                .toList()),
                lessons.stream().map(lesson -> lesson.at(version)).toList(),
                items.stream().map(item -> item.at(version)).toList());
    }

    private CourseContent withItems(List<ItemOutline> outlines) {
        return new CourseContent(content.course(), content.version(), content.modules(), content.skills(), outlines);
    }

    private static Module replaceIn(Module module, Lesson lesson) {
        return each(
                module,
                outline -> outline.id().equals(lesson.id()) ? lesson.at(0).outline() : outline);
    }

    private static Module numbered(Module module, int version) {
        return each(module, outline -> outline.revision() == 0 ? outline.at(version) : outline);
    }

    private static Module each(Module module, UnaryOperator<LessonOutline> change) {
        return new Module(
                module.id(),
                module.title(),
                module.lessons().stream().map(change).toList());
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
