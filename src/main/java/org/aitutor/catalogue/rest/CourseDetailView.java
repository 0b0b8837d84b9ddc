package org.aitutor.catalogue.rest;

import java.time.Instant;
import java.util.List;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;

/** A course with its outline. */
public record CourseDetailView(
        String id,
        String title,
        String summary,
        String category,
        String difficulty,
        String language,
        String license,
        CourseView.InstructorView instructor,
        int lessonCount,
        int itemCount,
        long enrollmentCount,
        boolean published,
        String access,
        Instant createdAt,
        List<ModuleView> modules,
        List<SkillView> skills) {
    /** A part of the course. */
    public record ModuleView(String id, String title, List<LessonOutlineView> lessons) {
        static ModuleView of(Module module) {
            return new ModuleView(
                    module.id().value(),
                    module.title(),
                    module.lessons().stream().map(LessonOutlineView::of).toList());
        }
    }

    /** A lesson in the outline; {@code kind} is {@code text}, for there are no others yet. */
    public record LessonOutlineView(String id, String title, String kind, int estimatedMinutes, List<String> skills) {
        static LessonOutlineView of(LessonOutline lesson) {
            return new LessonOutlineView(
                    lesson.id().value(),
                    lesson.title(),
                    "text",
                    lesson.estimatedMinutes(),
                    lesson.skills().stream().map(SkillId::value).toList());
        }
    }

    /** A skill, and those that come before it. */
    public record SkillView(String id, String name, List<String> prerequisites) {
        static SkillView of(Skill skill) {
            return new SkillView(
                    skill.id().value(),
                    skill.name(),
                    skill.prerequisites().stream().map(SkillId::value).toList());
        }
    }

    static CourseDetailView of(Course course, CourseContent content) {
        CourseView head = CourseView.of(course);
        return new CourseDetailView(
                head.id(),
                head.title(),
                head.summary(),
                head.category(),
                head.difficulty(),
                head.language(),
                head.license(),
                head.instructor(),
                content.lessons().size(),
                content.items().size(),
                head.enrollmentCount(),
                head.published(),
                head.access(),
                head.createdAt(),
                content.modules().stream().map(ModuleView::of).toList(),
                content.skills().stream().map(SkillView::of).toList());
    }
}
