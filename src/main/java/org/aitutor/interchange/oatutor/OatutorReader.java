package org.aitutor.interchange.oatutor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseSource;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.LessonId;
import org.aitutor.interchange.archive.Archive;

/** Reads a whole course. One reading, one reader. */
public final class OatutorReader {
    /** The format's name. */
    public static final String FORMAT = "oatutor";

    private static final String PLANS = "coursePlans.json";
    private static final String SKILLS = "skillModel.json";

    /** Parameters of a learner model that nobody fitted: all alike, and of no use. */
    private static final String PLACEHOLDERS = "bktParams.json";

    private final Archive archive;
    private final Watch watch;
    private final Findings findings = new Findings();
    private final JsonFile json;
    private final Figures figures;

    private OatutorReader(Archive archive, Watch watch) {
        this.archive = archive;
        this.watch = watch;
        this.json = new JsonFile(archive);
        this.figures = new Figures(archive, findings);
    }

    /**
     * Reads an archive.
     *
     * @param ids gives the course's id, which all others begin with
     * @throws OatutorRefused naming every file that is broken
     */
    public static OatutorCourse read(Archive archive, Function<CourseSource, CourseId> ids, Watch watch)
            throws OatutorRefused {
        OatutorReader reader = new OatutorReader(archive, watch);
        try {
            return reader.course(ids);
        } catch (BrokenFile broken) {
            reader.findings.error(broken);
            throw new OatutorRefused(reader.findings.errors());
        }
    }

    private OatutorCourse course(Function<CourseSource, CourseId> ids) throws OatutorRefused {
        String root = root();
        CoursePlan plan = CoursePlan.read(root + PLANS, Fields.listOf(root + PLANS, json.read(root + PLANS)));
        Map<String, List<String>> skills =
                Fields.of(root + SKILLS, json.read(root + SKILLS)).lists();
        CourseSource source = new CourseSource(FORMAT, plan.name());
        CourseId course = ids.apply(source);
        Pool pool = new Pool(root, archive.names());
        ProblemReader problems = new ProblemReader(archive, json, pool, figures, findings, course, plan, skills);
        Map<String, List<Item>> byLesson = items(pool, problems, plan, course);
        leaveOutWhatIsUnknown(root, pool);
        if (!findings.errors().isEmpty()) {
            throw new OatutorRefused(findings.errors());
        }
        return new DraftWriter(course, source, plan, names(skills), findings)
                .write(root + PLANS, byLesson, figures.found());
    }

    private Map<String, List<Item>> items(Pool pool, ProblemReader problems, CoursePlan plan, CourseId course) {
        Map<String, List<Item>> byLesson = new LinkedHashMap<>();
        plan.lessons().forEach(lesson -> byLesson.put(lesson.id(), new ArrayList<>()));
        List<String> all = pool.problems();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            try {
                Problem problem = problems.problem(all.get(i));
                List<Item> lesson = byLesson.get(problem.lesson());
                if (lesson == null) {
                    findings.leftOut(problem.file(), "No lesson of the course plan has its `lessonId`.");
                } else {
                    problems.items(problem, LessonId.of(course, Names.id(problem.lesson()))).stream()
                            .filter(item -> isNew(problem, item, seen))
                            .forEach(lesson::add);
                }
            } catch (BrokenFile broken) {
                findings.error(broken);
            }
            watch.at((i + 1.0) / all.size());
        }
        return byLesson;
    }

    private void leaveOutWhatIsUnknown(String root, Pool pool) {
        Set<String> besidePool = Set.of(root + PLANS, root + SKILLS, root + PLACEHOLDERS);
        archive.names().stream()
                .filter(name -> !besidePool.contains(name) && !pool.knows(name))
                .forEach(name -> findings.leftOut(name, "The format has no file of this name."));
    }

    private boolean isNew(Problem problem, Item item, Set<String> seen) {
        boolean isNew = seen.add(item.id().value());
        if (!isNew) {
            findings.leftOut(problem.file(), "Another problem has a step of the same id, " + item.id() + ".");
        }
        return isNew;
    }

    private static Map<String, String> names(Map<String, List<String>> skills) {
        Map<String, String> names = new HashMap<>();
        skills.values().forEach(some -> some.forEach(name -> names.put(Names.id(name), name)));
        return names;
    }

    /** What stands before the plan's name: some pack the folder, some what is in it. */
    private String root() {
        return archive.names().stream()
                .filter(name -> name.equals(PLANS) || name.endsWith("/" + PLANS))
                .min(Comparator.comparing(String::length))
                .map(name -> name.substring(0, name.length() - PLANS.length()))
                .orElseThrow(() -> new BrokenFile(PLANS, "The file is missing: this is no OATutor course."));
    }
}
