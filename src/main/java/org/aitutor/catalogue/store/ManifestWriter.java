package org.aitutor.catalogue.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.store.ManifestDocument.ItemEntry;
import org.aitutor.catalogue.store.ManifestDocument.LessonEntry;
import org.aitutor.catalogue.store.ManifestDocument.ModuleEntry;
import org.aitutor.catalogue.store.ManifestDocument.SkillEntry;

/** Makes the stored shape of a manifest. */
final class ManifestWriter {
    private final CourseContent content;
    private final Map<Object, Integer> numbers = new HashMap<>();

    private ManifestWriter(CourseContent content) {
        this.content = content;
        number(content.skills().stream().map(Skill::id).toList());
        number(content.lessons().stream().map(LessonOutline::id).toList());
    }

    static ManifestDocument write(CourseContent content) {
        return new ManifestWriter(content).document();
    }

    private ManifestDocument document() {
        String course = content.course().value();
        return new ManifestDocument(
                ManifestDocument.id(course, content.version()),
                course,
                content.version(),
                false,
                content.skills().stream().map(this::entry).toList(),
                content.modules().stream().map(this::entry).toList(),
                content.items().stream().map(this::entry).toList());
    }

    private SkillEntry entry(Skill skill) {
        return new SkillEntry(skill.id().local(), skill.name(), numbersOf(skill.prerequisites()));
    }

    private ModuleEntry entry(Module module) {
        return new ModuleEntry(
                module.id().local(),
                module.title(),
                module.lessons().stream().map(this::entry).toList());
    }

    private LessonEntry entry(LessonOutline lesson) {
        return new LessonEntry(
                lesson.id().local(),
                lesson.revision(),
                lesson.title(),
                lesson.estimatedMinutes(),
                numbersOf(lesson.skills()));
    }

    private ItemEntry entry(ItemOutline item) {
        return new ItemEntry(
                item.id().local(),
                item.revision(),
                item.kind().apiName(),
                numbersOf(item.skills()),
                item.difficulty(),
                item.choices(),
                item.group().orElse(""),
                item.position(),
                item.lesson().map(this::numberOf).orElse(-1));
    }

    private List<Integer> numbersOf(List<SkillId> skills) {
        return skills.stream().map(this::numberOf).toList();
    }

    private Integer numberOf(Object id) {
        return Objects.requireNonNull(numbers.get(id), () -> id + " is not in the manifest");
    }

    private void number(List<?> ids) {
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
    }
}
