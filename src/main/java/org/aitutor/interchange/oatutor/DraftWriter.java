package org.aitutor.interchange.oatutor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.catalogue.Access;
import org.aitutor.catalogue.CourseDetails;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseSource;
import org.aitutor.catalogue.Difficulty;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.interchange.oatutor.CoursePlan.PlannedLesson;

/** Puts the items, in their lessons, together to a course. */
final class DraftWriter {
    private static final int LONGEST_TITLE = 200;

    private final CourseId course;
    private final CourseSource source;
    private final CoursePlan plan;
    private final Map<String, String> skillNames;
    private final Findings findings;

    /** @param skillNames what the source calls each skill, by the id that it has here */
    DraftWriter(
            CourseId course, CourseSource source, CoursePlan plan, Map<String, String> skillNames, Findings findings) {
        this.course = course;
        this.source = source;
        this.plan = plan;
        this.skillNames = skillNames;
        this.findings = findings;
    }

    /** @param byLesson the items of each lesson of the plan, by the lesson's id, in the plan's order */
    OatutorCourse write(String planFile, Map<String, List<Item>> byLesson, List<Figure> figures) throws OatutorRefused {
        List<Item> items = byLesson.values().stream().flatMap(List::stream).toList();
        if (items.isEmpty()) {
            findings.error(new BrokenFile(planFile, "No problem of the archive could be used for the course."));
            throw new OatutorRefused(findings.errors());
        }
        Map<SkillId, Skill> skills = skills(items);
        Map<PlannedLesson, Lesson> lessons = lessons(planFile, byLesson, skills);
        CourseDraft draft = new CourseDraft(
                course,
                Optional.of(source),
                details(lessons.size(), items.size()),
                modules(lessons),
                List.copyOf(skills.values()),
                List.copyOf(lessons.values()),
                items);
        return new OatutorCourse(draft, figures, counts(draft, figures), findings.leftOut(), findings.warnings());
    }

    /** Those that some item practises. */
    private Map<SkillId, Skill> skills(List<Item> items) {
        Map<SkillId, Skill> skills = new LinkedHashMap<>();
        for (Item item : items) {
            for (SkillId id : item.skills()) {
                String local = id.value().substring(course.value().length() + 1);
                String name = Names.ofSkill(skillNames.getOrDefault(local, local));
                skills.putIfAbsent(id, new Skill(id, name, List.of()));
            }
        }
        return skills;
    }

    private Map<PlannedLesson, Lesson> lessons(
            String planFile, Map<String, List<Item>> byLesson, Map<SkillId, Skill> skills) {
        LessonPage page = new LessonPage(course, plan);
        Map<PlannedLesson, Lesson> lessons = new LinkedHashMap<>();
        for (PlannedLesson lesson : plan.lessons()) {
            List<Item> items = byLesson.getOrDefault(lesson.id(), List.of());
            lesson.objectives().stream()
                    .filter(name -> !skills.containsKey(SkillId.of(course, Names.id(name))))
                    .forEach(name -> findings.leftOut(
                            planFile,
                            "The objective \"" + name + "\" of " + lesson.title()
                                    + " has no problem that practices it."));
            if (items.isEmpty()) {
                findings.leftOut(planFile, lesson.title() + " has no problems.");
            } else {
                LessonId id = LessonId.of(course, Names.id(lesson.id()));
                lessons.put(lesson, page.of(id, lesson, practised(items, skills), items));
            }
        }
        return lessons;
    }

    private static List<Skill> practised(List<Item> items, Map<SkillId, Skill> skills) {
        Set<SkillId> ids = new LinkedHashSet<>();
        items.forEach(item -> ids.addAll(item.skills()));
        return skills.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<Module> modules(Map<PlannedLesson, Lesson> lessons) {
        Map<String, List<LessonOutline>> chapters = new LinkedHashMap<>();
        lessons.forEach((planned, lesson) -> chapters.computeIfAbsent(
                        planned.chapter().orElse(""), chapter -> new ArrayList<>())
                .add(new LessonOutline(lesson.id(), 1, lesson.title(), lesson.estimatedMinutes(), lesson.skills())));
        return chapters.entrySet().stream()
                .map(chapter -> chapter.getKey().isEmpty()
                        ? new Module(ModuleId.of(course, "lessons"), "Lessons", chapter.getValue())
                        : new Module(
                                ModuleId.of(course, "chapter-" + chapter.getKey()),
                                "Chapter " + chapter.getKey(),
                                chapter.getValue()))
                .toList();
    }

    private CourseDetails details(int lessons, int items) {
        String title = plan.name().length() <= LONGEST_TITLE
                ? plan.name()
                : plan.name().substring(0, LONGEST_TITLE);
        return new CourseDetails(
                title,
                String.format(Locale.ROOT, "%,d questions to practice in %d", items, lessons)
                        + " lessons, most of them with hints that lead to the answer step by step.",
                "Mathematics",
                Difficulty.INTERMEDIATE,
                plan.language().isBlank() ? "en" : plan.language().strip(),
                Access.ENROLLED,
                Source.attribution(plan.source(), plan.license()));
    }

    private Map<String, Integer> counts(CourseDraft draft, List<Figure> figures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("lessons", draft.lessons().size());
        counts.put("problems", problems(draft.items()));
        counts.put("items", draft.items().size());
        counts.put(
                "hints",
                draft.items().stream().mapToInt(item -> item.hints().size()).sum());
        counts.put("scaffolds", (int) draft.items().stream()
                .flatMap(item -> item.hints().stream())
                .filter(hint -> hint.scaffold().isPresent())
                .count());
        counts.put("skills", draft.skills().size());
        counts.put("figures", figures.size());
        return counts;
    }

    private static int problems(List<Item> items) {
        return items.stream()
                .map(item ->
                        item.group().map(group -> group.id()).orElse(item.id().value()))
                .collect(Collectors.toSet())
                .size();
    }
}
