package org.aitutor.catalogue.store;

import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.store.ManifestDocument.ItemEntry;
import org.aitutor.catalogue.store.ManifestDocument.LessonEntry;
import org.aitutor.catalogue.store.ManifestDocument.ModuleEntry;
import org.aitutor.catalogue.store.ManifestDocument.SkillEntry;

/** Makes a manifest of its stored shape; ids that occur often are one object. */
final class ManifestReader {
    private final ManifestDocument document;
    private final CourseId course;
    private final List<SkillId> skills;
    private final List<LessonId> lessons;

    private ManifestReader(ManifestDocument document) {
        this.document = document;
        this.course = new CourseId(document.courseId());
        this.skills = document.skills().stream()
                .map(skill -> SkillId.of(course, skill.id()))
                .toList();
        this.lessons = document.modules().stream()
                .flatMap(module -> module.lessons().stream())
                .map(lesson -> LessonId.of(course, lesson.id()))
                .toList();
    }

    static CourseContent read(ManifestDocument document) {
        return new ManifestReader(document).content();
    }

    private CourseContent content() {
        return new CourseContent(
                course,
                document.version(),
                document.modules().stream().map(this::module).toList(),
                document.skills().stream().map(this::skill).toList(),
                document.items().stream().map(this::item).toList());
    }

    private Skill skill(SkillEntry entry) {
        return new Skill(SkillId.of(course, entry.id()), entry.name(), skills(entry.after()));
    }

    private Module module(ModuleEntry entry) {
        return new Module(
                ModuleId.of(course, entry.id()),
                entry.title(),
                entry.lessons().stream().map(this::lesson).toList());
    }

    private LessonOutline lesson(LessonEntry entry) {
        return new LessonOutline(
                LessonId.of(course, entry.id()),
                entry.revision(),
                entry.title(),
                entry.minutes(),
                skills(entry.skills()));
    }

    private ItemOutline item(ItemEntry entry) {
        return new ItemOutline(
                ItemId.of(course, entry.id()),
                entry.revision(),
                ItemKind.ofApiName(entry.kind()).orElseThrow(),
                skills(entry.skills()),
                entry.difficulty(),
                entry.choices(),
                Optional.of(entry.group()).filter(group -> !group.isEmpty()),
                entry.position(),
                Optional.of(entry.lesson()).filter(number -> number >= 0).map(lessons::get));
    }

    private List<SkillId> skills(List<Integer> numbers) {
        return numbers.stream().map(skills::get).toList();
    }
}
