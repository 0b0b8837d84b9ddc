package org.aitutor.interchange.oatutor;

import java.util.Base64;
import org.aitutor.interchange.archive.ZipBuilder;

/** A small course in OATutor's form, written for tests: two lessons in use, three problems, four steps, one figure. */
public final class OatutorFixture {
    public static final String COURSE = "Sums and Lines";

    /** A transparent GIF of one pixel. */
    static final byte[] PICTURE =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/ <CC BY 4.0>";

    private OatutorFixture() {}

    /** Everything is as it should be. */
    public static ZipBuilder aCourse() {
        return new ZipBuilder()
                .with("coursePlans.json", PLAN.replace('\'', '"'))
                .with(
                        "skillModel.json",
                        json("{'sum1a': ['add_numbers'], 'line1a': ['slope_of_y=mx+b'],"
                                + " 'line1b': ['slope_of_y=mx+b', 'add_numbers'], 'sum2a': ['add_numbers']}"))
                .with("bktParams.json", "{}")
                .with(
                        "content-pool/sum1/sum1.json",
                        problem("sum1", "Adding", "What is the sum?\\\\nTake your time.", "L1", "{}"))
                .with(
                        "content-pool/sum1/steps/sum1a/sum1a.json",
                        typed("sum1a", "$$1+\\\\frac{1}{2}$$ = ___", "$$\\\\frac{3}{2}$$", "arithmetic"))
                .with(
                        "content-pool/sum1/steps/sum1a/tutoring/sum1aDefaultPathway.json",
                        json("["
                                + hint("sum1a-h1", "[]", "Halves", "One is $$\\\\frac{2}{2}$$.") + ","
                                + "{'id': 'sum1a-h2', 'type': 'scaffold', 'dependencies': ['sum1a-h1', 'sum1a-h9'],"
                                + " 'title': 'Count', 'text': 'How many halves?', 'variabilization': {},"
                                + " 'problemType': 'TextBox', 'answerType': 'arithmetic', 'hintAnswer': ['3'],"
                                + " 'subHints': [" + hint("sum1a-h2-s1", "[]", "", "Two and one.") + "]},"
                                + hint("sum1a-h3", "['sum1a-h2']", "Answer", "It is $$\\\\frac{3}{2}$$.") + "]"))
                .with("content-pool/line1/line1.json", problem("line1", "A line", "Look: ##line.gif##", "L2", "{}"))
                .with("content-pool/line1/figures/line.gif", PICTURE)
                .with(
                        "content-pool/line1/steps/line1a/line1a.json",
                        json(
                                "{'id': 'line1a', 'stepAnswer': ['$$2$$'],"
                                        + " 'problemType': 'MultipleChoice', 'stepTitle': 'Its slope?', 'stepBody': '',"
                                        + " 'answerType': 'string', 'variabilization': {}, 'choices': ['$$1$$', '$$2$$', '$5']}"))
                .with(
                        "content-pool/line1/steps/line1a/tutoring/line1aDefaultPathway.json",
                        json("[" + hint("line1a-h1", "[]", "", "Rise over run.") + "]"))
                .with(
                        "content-pool/line1/steps/line1b/line1b.json",
                        typed("line1b", "Its equation?", "y=2x+1", "string"))
                .with("content-pool/line1/steps/line1b/tutoring/line1bDefaultPathway.json", "[]")
                .with(
                        "content-pool/sum2/sum2.json",
                        problem("sum2", "Adding @{a}", "", "L1", "{'a': ['1', '2'], 'ans': ['1', '3/2']}"))
                .with(
                        "content-pool/sum2/steps/sum2a/sum2a.json",
                        typed("sum2a", "$$\\\\frac{@{a}+@{a}}{2}$$?", "@{ans}", "arithmetic"))
                .with(
                        "content-pool/sum2/steps/sum2a/tutoring/sum2aDefaultPathway.json",
                        json("[" + hint("sum2a-h1", "[]", "", "It is @{ans}.") + "]"));
    }

    private static final String PLAN = """
            [{'courseName': 'Sums and Lines', 'language': 'en',
              'courseOER': 'https://example.org/book <A Book>',
              'courseLicense': 'https://creativecommons.org/licenses/by/4.0/ <CC BY 4.0>',
              'lessons': [
                {'id': 'L1', 'name': 'Lesson 1.1', 'topics': 'Sums', 'allowRecycle': true,
                 'learningObjectives': {'add_numbers': 0.85, 'never_practised': 0.85}},
                {'id': 'L2', 'name': 'Lesson 2.1', 'topics': 'Lines *and* slopes', 'allowRecycle': true,
                 'learningObjectives': {'slope_of_y=mx+b': 0.85}},
                {'id': 'L3', 'name': 'Lesson 2.2', 'topics': 'Nothing yet', 'allowRecycle': true,
                 'learningObjectives': {}}]}]
            """;

    static String problem(String id, String title, String body, String lesson, String variables) {
        return json("{'id': '" + id + "', 'title': '" + title + "', 'body': '" + body + "', 'variabilization': "
                + variables + ", 'oer': 'https://example.org/book <A Book>', 'license': '" + LICENSE
                + "', 'lesson': 'x', 'lessonId': '" + lesson + "', 'courseName': 'Sums and Lines'}");
    }

    static String typed(String id, String title, String answer, String type) {
        return json("{'id': '" + id + "', 'stepAnswer': ['" + answer + "'], 'problemType': 'TextBox', 'stepTitle': '"
                + title + "', 'stepBody': '', 'answerType': '" + type + "', 'variabilization': {}}");
    }

    static String hint(String id, String dependencies, String title, String text) {
        return "{'id': '" + id + "', 'type': 'hint', 'dependencies': " + dependencies + ", 'title': '" + title
                + "', 'text': '" + text + "', 'variabilization': {}, 'oer': '', 'license': ''}";
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }
}
