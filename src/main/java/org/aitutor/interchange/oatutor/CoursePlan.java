package org.aitutor.interchange.oatutor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of a course: {@code coursePlans.json}.
 *
 * @param source where it comes from: an address and a name
 */
record CoursePlan(String name, String language, String source, String license, List<PlannedLesson> lessons) {
    private static final Pattern CHAPTER = Pattern.compile("(?i)lesson\\s+(\\d+)[.-].*");

    /**
     * A lesson of the plan.
     *
     * @param topics a few words; may be empty
     * @param objectives the names of its skills
     */
    record PlannedLesson(String id, String name, String topics, List<String> objectives) {
        /** The chapter's number, where the name has one: {@code Lesson 3.2} is of chapter 3. */
        Optional<String> chapter() {
            Matcher numbered = CHAPTER.matcher(name);
            return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
        }

        String title() {
            if (topics.isEmpty() || topics.equals(name)) {
                return name;
            }
            return name.isEmpty() ? topics : name + ": " + topics;
        }
    }

    /** The one course of an archive. @throws BrokenFile where it has none, or several */
    static CoursePlan read(String file, List<Fields> courses) {
        if (courses.size() != 1) {
            String names = String.join(
                    ", ",
                    courses.stream().map(one -> one.textOrEmpty("courseName")).toList());
            throw new BrokenFile(
                    file,
                    "An archive must hold one course; this one has " + courses.size()
                            + (names.isEmpty() ? "." : ": " + names + "."));
        }
        Fields course = courses.get(0);
        if (course.text("courseName").isBlank()) {
            throw new BrokenFile(file, "`courseName` must not be empty.");
        }
        return new CoursePlan(
                course.text("courseName").strip(),
                course.textOrEmpty("language"),
                course.textOrEmpty("courseOER"),
                course.textOrEmpty("courseLicense"),
                course.objects("lessons").stream().map(CoursePlan::lesson).toList());
    }

    private static PlannedLesson lesson(Fields fields) {
        return new PlannedLesson(
                fields.text("id"),
                fields.textOrEmpty("name").strip(),
                fields.textOrEmpty("topics").strip(),
                fields.keys("learningObjectives"));
    }
}
