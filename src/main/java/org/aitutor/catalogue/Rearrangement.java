package org.aitutor.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;

/** Gives a content another outline: lessons keep their texts, new ones begin empty, those not named leave. */
final class Rearrangement {
    private final CourseContent standing;
    private final Outline outline;
    private final Supplier<String> newId;
    private final Function<List<LessonOutline>, List<Lesson>> texts;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<Lesson> fresh = new ArrayList<>();
    private final Set<Object> used = new HashSet<>();

    Rearrangement(
            CourseContent standing,
            Outline outline,
            Supplier<String> newId,
            Function<List<LessonOutline>, List<Lesson>> texts) {
        this.standing = standing;
        this.outline = outline;
        this.newId = newId;
        this.texts = texts;
    }

    /** The edit. @throws InvalidInput naming each id that is unknown, given twice or still needed */
    Edit edit() {
        List<Skill> skills = outline.skills().map(this::skills).orElse(standing.skills());
        List<Module> modules = modules();
        requireUsedSkills(skills, modules);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Set<LessonId> kept = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .map(LessonOutline::id)
                .collect(Collectors.toSet());
        List<ItemOutline> items = standing.items().stream()
                .map(item -> item.lesson().filter(id -> !kept.contains(id)).isPresent() ? item.withoutLesson() : item)
                .toList();
        CourseContent content = new CourseContent(standing.course(), standing.version(), modules, skills, items);
        return new Edit(content, retitled(modules), List.of());
    }

    private List<Module> modules() {
        List<Module> modules = new ArrayList<>();
        for (int i = 0; i < outline.modules().size(); i++) {
            Outline.ModuleLine line = outline.modules().get(i);
            String field = "modules[" + i + "]";
            ModuleId id = line.id().orElseGet(() -> ModuleId.of(standing.course(), newId.get()));
            require(
                    field + ".id",
                    line.id().isEmpty()
                            || standing.modules().stream()
                                    .anyMatch(module -> module.id().equals(id)),
                    id);
            modules.add(new Module(id, line.title(), lessons(field, line.lessons())));
        }
        return modules;
    }

    private List<LessonOutline> lessons(String field, List<Outline.LessonLine> lines) {
        List<LessonOutline> lessons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            lessons.add(lesson(field + ".lessons[" + i + "].id", lines.get(i)));
        }
        return lessons;
    }

    private LessonOutline lesson(String field, Outline.LessonLine line) {
        LessonId id = line.id().orElseGet(() -> LessonId.of(standing.course(), newId.get()));
        Optional<LessonOutline> old = standing.lesson(id);
        require(field, line.id().isEmpty() || old.isPresent(), id);
        if (old.filter(lesson ->
                        lesson.title().equals(line.title()) && lesson.estimatedMinutes() == line.estimatedMinutes())
                .isPresent()) {
            return old.get();
        }
        if (old.isEmpty()) {
            fresh.add(new Lesson(id, 0, line.title(), "", List.of(), line.estimatedMinutes()));
        }
        List<SkillId> skills = old.map(LessonOutline::skills).orElse(List.of());
        return new LessonOutline(id, 0, line.title(), line.estimatedMinutes(), skills);
    }

    /** The texts of new lessons, and those of old ones under their new titles. */
    private List<Lesson> retitled(List<Module> modules) {
        Map<LessonId, LessonOutline> changed = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .filter(lesson -> lesson.revision() == 0)
                .collect(Collectors.toMap(LessonOutline::id, Function.identity()));
        List<LessonOutline> old = changed.keySet().stream()
                .flatMap(id -> standing.lesson(id).stream())
                .toList();
        List<Lesson> all = new ArrayList<>(fresh);
        for (Lesson text : texts.apply(old)) {
            LessonOutline line = changed.getOrDefault(text.id(), text.outline());
            all.add(new Lesson(text.id(), 0, line.title(), text.markdown(), text.skills(), line.estimatedMinutes()));
        }
        return all;
    }

    private List<Skill> skills(List<Outline.SkillLine> lines) {
        List<Skill> skills = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Outline.SkillLine line = lines.get(i);
            SkillId id = line.id().orElseGet(() -> SkillId.of(standing.course(), newId.get()));
            require(
                    "skills[" + i + "].id",
                    line.id().isEmpty() || standing.skill(id).isPresent(),
                    id);
            skills.add(new Skill(id, line.name(), line.prerequisites()));
        }
        Set<SkillId> known = skills.stream().map(Skill::id).collect(Collectors.toSet());
        for (int i = 0; i < skills.size(); i++) {
            if (!known.containsAll(skills.get(i).prerequisites())) {
                add("skills[" + i + "].prerequisites", "names a skill that the course does not have");
            }
        }
        return skills;
    }

    private void requireUsedSkills(List<Skill> skills, List<Module> modules) {
        Set<SkillId> known = skills.stream().map(Skill::id).collect(Collectors.toSet());
        boolean byItems = standing.items().stream().allMatch(item -> known.containsAll(item.skills()));
        boolean byLessons = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .allMatch(lesson -> known.containsAll(lesson.skills()));
        if (!byItems || !byLessons) {
            add("skills", "leaves out a skill that items or lessons still name");
        }
    }

    private void require(String field, boolean known, Object id) {
        if (!known) {
            add(field, "is nothing that this course has");
        } else if (!used.add(id)) {
            add(field, "stands here twice");
        }
    }

    private void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
