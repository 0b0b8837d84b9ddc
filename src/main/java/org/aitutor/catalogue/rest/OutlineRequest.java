package org.aitutor.catalogue.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Outline;
import org.aitutor.catalogue.SkillId;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A course's outline on its way in; what has no id is new, and without {@code skills} they stay as they are. */
public record OutlineRequest(
        @Nullable List<ModuleRequest> modules, @Nullable List<SkillRequest> skills) {
    private static final int MOST_MODULES = 200;
    private static final int MOST_LESSONS = 500;
    private static final int MOST_SKILLS = 1000;
    private static final int LONGEST_TITLE = 200;
    private static final int USUAL_MINUTES = 10;
    private static final int MOST_MINUTES = 600;

    /** A module. */
    public record ModuleRequest(
            @Nullable String id,
            @Nullable String title,
            @Nullable List<LessonLineRequest> lessons) {}

    /** A lesson in the outline. */
    public record LessonLineRequest(
            @Nullable String id,
            @Nullable String title,
            @Nullable String kind,
            @Nullable Integer estimatedMinutes) {}

    /** A skill. */
    public record SkillRequest(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> prerequisites) {}

    /** The outline. @throws InvalidInput naming each field that is wrong */
    Outline toOutline() {
        List<FieldError> errors = new ArrayList<>();
        if (modules == null) {
            errors.add(new FieldError("modules", "is missing"));
        }
        List<Outline.ModuleLine> lines = new ArrayList<>();
        List<ModuleRequest> given = atMost("modules", modules, MOST_MODULES, errors);
        for (int i = 0; i < given.size(); i++) {
            lines.add(module("modules[" + i + "].", given.get(i), errors));
        }
        Optional<List<Outline.SkillLine>> skillLines =
                Optional.ofNullable(skills).map(list -> skills(list, errors));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Outline(lines, skillLines);
    }

    private static Outline.ModuleLine module(String path, ModuleRequest module, List<FieldError> errors) {
        List<Outline.LessonLine> lines = new ArrayList<>();
        List<LessonLineRequest> given = atMost(path + "lessons", module.lessons(), MOST_LESSONS, errors);
        for (int i = 0; i < given.size(); i++) {
            lines.add(lesson(path + "lessons[" + i + "].", given.get(i), errors));
        }
        return new Outline.ModuleLine(
                Optional.ofNullable(module.id()).map(ModuleId::new),
                title(path + "title", module.title(), errors),
                lines);
    }

    private static Outline.LessonLine lesson(String path, LessonLineRequest lesson, List<FieldError> errors) {
        int minutes = lesson.estimatedMinutes() == null ? USUAL_MINUTES : lesson.estimatedMinutes();
        if (minutes < 1 || minutes > MOST_MINUTES) {
            errors.add(new FieldError(path + "estimatedMinutes", "must be from 1 to " + MOST_MINUTES));
        }
        return new Outline.LessonLine(
                Optional.ofNullable(lesson.id()).map(LessonId::new),
                title(path + "title", lesson.title(), errors),
                minutes);
    }

    private static List<Outline.SkillLine> skills(List<SkillRequest> skills, List<FieldError> errors) {
        List<Outline.SkillLine> lines = new ArrayList<>();
        List<SkillRequest> given = atMost("skills", skills, MOST_SKILLS, errors);
        for (int i = 0; i < given.size(); i++) {
            SkillRequest skill = given.get(i);
            List<String> before = skill.prerequisites() == null ? List.of() : skill.prerequisites();
            lines.add(new Outline.SkillLine(
                    Optional.ofNullable(skill.id()).map(SkillId::new),
                    title("skills[" + i + "].name", skill.name(), errors),
                    before.stream().map(SkillId::new).toList()));
        }
        return lines;
    }

    private static String title(String field, @Nullable String given, List<FieldError> errors) {
        String title = given == null ? "" : given.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors.add(new FieldError(field, "must have 1 to " + LONGEST_TITLE + " characters"));
        }
        return title;
    }

    private static <T> List<T> atMost(String field, @Nullable List<T> list, int most, List<FieldError> errors) {
        if (list != null && list.size() > most) {
            errors.add(new FieldError(field, "has more than " + most + " entries"));
            return List.of();
        }
        return list == null ? List.of() : list;
    }
}
