package org.aitutor.interchange.oatutor;

import java.util.List;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.Skill;
import org.aitutor.interchange.oatutor.CoursePlan.PlannedLesson;

/** Writes the page of a lesson. OATutor's lessons hold no text, so it says what is practised there, and where to read. */
final class LessonPage {
    private static final int LONGEST = 60;

    private final CourseId course;
    private final CoursePlan plan;

    LessonPage(CourseId course, CoursePlan plan) {
        this.course = course;
        this.plan = plan;
    }

    Lesson of(LessonId id, PlannedLesson lesson, List<Skill> skills, List<Item> items) {
        return new Lesson(
                id,
                1,
                lesson.title(),
                markdown(lesson, skills, items),
                skills.stream().map(Skill::id).toList(),
                Math.max(5, Math.min(LONGEST, items.size())));
    }

    private String markdown(PlannedLesson lesson, List<Skill> skills, List<Item> items) {
        StringBuilder page = new StringBuilder();
        if (!lesson.topics().isEmpty()) {
            page.append("This lesson is about ")
                    .append(Markup.plain(lesson.topics()))
                    .append(".\n\n");
        }
        page.append("## What you practice here\n\n");
        skills.forEach(
                skill -> page.append("- ").append(Markup.plain(skill.name())).append('\n'));
        page.append("\n## Practice\n\n").append(offer(items));
        Source source = Source.of(plan.source());
        if (!source.isEmpty()) {
            page.append("\n\n## Read about it\n\nThis lesson is made of problems and has no explanations of its own. ")
                    .append("The problems follow ")
                    .append(source.toMarkdown())
                    .append(", which explains what they ask for.");
        }
        return page.append('\n').toString();
    }

    private String offer(List<Item> items) {
        long helped = items.stream().filter(item -> !item.hints().isEmpty()).count();
        String help =
                helped == 0 ? "" : helped == items.size() ? ", each with hints" : ", " + helped + " of them with hints";
        String count = items.size() == 1 ? "There is 1 question" : "There are " + items.size() + " questions";
        return count + help + ". [Start practicing](/courses/" + course.value() + "/practice)";
    }
}
