package org.aitutor.interchange.oatutor;

import java.util.ArrayList;
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
import org.aitutor.catalogue.Task;
import org.aitutor.interchange.archive.Archive;

/** Makes items of a problem: one for each step that can be graded. */
final class ProblemReader {
    /** Nobody knows yet how hard it is. */
    private static final double PRIOR_DIFFICULTY = 0.5;

    private final Archive archive;
    private final JsonFile json;
    private final Pool pool;
    private final Figures figures;
    private final Findings findings;
    private final CourseId course;
    private final CoursePlan plan;
    private final Map<String, List<String>> skills;

    ProblemReader(
            Archive archive,
            JsonFile json,
            Pool pool,
            Figures figures,
            Findings findings,
            CourseId course,
            CoursePlan plan,
            Map<String, List<String>> skills) {
        this.archive = archive;
        this.json = json;
        this.pool = pool;
        this.figures = figures;
        this.findings = findings;
        this.course = course;
        this.plan = plan;
        this.skills = skills;
    }

    /** The problem as its file has it. @throws BrokenFile where it is not one */
    Problem problem(String id) {
        String file = pool.problemFile(id);
        return Problem.read(id, Fields.of(file, json.read(file)));
    }

    /** The items of a problem; what does not come in is among the findings. */
    List<Item> items(Problem problem, LessonId lesson) {
        List<String> steps = pool.steps(problem.id());
        if (steps.isEmpty()) {
            findings.leftOut(problem.file(), "The problem has no steps.");
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            try {
                int position = i + 1;
                item(problem, lesson, steps.get(i), steps.size() == 1 ? Optional.empty() : Optional.of(position))
                        .ifPresent(items::add);
            } catch (BrokenFile broken) {
                findings.error(broken);
            }
        }
        return items;
    }

    private Optional<Item> item(Problem problem, LessonId lesson, String step, Optional<Integer> position) {
        String file = pool.stepFile(problem.id(), step);
        Fields fields = Fields.of(file, json.read(file));
        List<String> named = skills.getOrDefault(step, List.of());
        Variables variables = Variables.of(List.of(problem.variables(), fields.lists("variabilization")));
        if (named.isEmpty() || !variables.areSound()) {
            findings.leftOut(
                    file,
                    named.isEmpty()
                            ? "skillModel.json names no skill for the step."
                            : "The lists of its variables differ in length.");
            return Optional.empty();
        }
        Markup markup = new Markup(name -> figures.url(pool.figureFile(problem.id(), name)), variables.names());
        try {
            TaskReader tasks = new TaskReader(markup, variables, findings);
            Task task = tasks.read(fields, "stepAnswer");
            String pathwayFile = pool.pathwayFile(problem.id(), step);
            List<Fields> pathway = pathway(pathwayFile);
            List<HintNode> hints = new PathwayReader(pathwayFile, step, markup, tasks, findings).read(pathway);
            String own = Problem.joined(
                    markup.toMarkdown(fields.textOrEmpty("stepTitle")),
                    markup.toMarkdown(fields.textOrEmpty("stepBody")));
            String shared = problem.stem(markup);
            String stem = position.isPresent() && !own.isEmpty() ? own : Problem.joined(shared, own);
            if (stem.isEmpty()) {
                throw new NotGradable("The step asks nothing: it has no text.");
            }
            return Optional.of(new Item(
                    ItemId.of(course, Names.id(step)),
                    1,
                    named.stream()
                            .map(name -> SkillId.of(course, Names.id(name)))
                            .toList(),
                    stem,
                    task,
                    hints,
                    WorkedSolution.of(pathway, fields, markup),
                    PRIOR_DIFFICULTY,
                    position.map(at -> new ItemGroup(course.value() + '.' + problem.id(), shared, at)),
                    Optional.of(lesson),
                    variables.values(),
                    attribution(problem)));
        } catch (NotGradable reason) {
            findings.leftOut(file, reason.reason());
            return Optional.empty();
        }
    }

    private List<Fields> pathway(String file) {
        if (!archive.has(file)) {
            findings.warning(file, "The file is missing: the step comes in without help.");
            return List.of();
        }
        return Fields.listOf(file, json.read(file));
    }

    /** Where the course's own does not say it. */
    private Optional<String> attribution(Problem problem) {
        String own = Source.attribution(problem.source(), problem.license());
        String courses = Source.attribution(plan.source(), plan.license());
        return own.isEmpty() || own.equals(courses) ? Optional.empty() : Optional.of(own);
    }
}
