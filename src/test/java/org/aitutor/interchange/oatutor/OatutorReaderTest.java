package org.aitutor.interchange.oatutor;

import static org.aitutor.interchange.oatutor.OatutorFixture.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseSource;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.Skill;
import org.aitutor.interchange.archive.Archive;
import org.aitutor.interchange.archive.ArchiveLimits;
import org.aitutor.interchange.archive.Finding;
import org.aitutor.interchange.archive.ZipBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OatutorReaderTest {
    private static final String SUM1A = "content-pool/sum1/steps/sum1a/sum1a.json";
    private static final String SUM1A_HELP = "content-pool/sum1/steps/sum1a/tutoring/sum1aDefaultPathway.json";

    @TempDir
    private Path folder;

    @Test
    void aCourseIsNamedByItsPlanAndItsSource() throws Exception {
        CourseDraft draft = read(aCourse()).draft();

        assertThat(draft.source()).contains(new CourseSource("oatutor", "Sums and Lines"));
        assertThat(draft.details().title()).isEqualTo("Sums and Lines");
        assertThat(draft.details().license())
                .isEqualTo(
                        "A Book (https://example.org/book), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)");
    }

    @Test
    void theReportCountsWhatCameIn() throws Exception {
        Map<String, Integer> counts = read(aCourse()).counts();

        assertThat(counts)
                .containsExactly(
                        Map.entry("lessons", 2),
                        Map.entry("problems", 3),
                        Map.entry("items", 4),
                        Map.entry("hints", 6),
                        Map.entry("scaffolds", 1),
                        Map.entry("skills", 2),
                        Map.entry("figures", 1));
    }

    @Test
    void lessonsStandInTheirChapters() throws Exception {
        CourseDraft draft = read(aCourse()).draft();

        assertThat(draft.modules()).extracting(Module::title).containsExactly("Chapter 1", "Chapter 2");
        assertThat(draft.lessons())
                .extracting(Lesson::title)
                .containsExactly("Lesson 1.1: Sums", "Lesson 2.1: Lines *and* slopes");
    }

    @Test
    void aLessonsPageSaysWhatIsPractisedAndWhereToRead() throws Exception {
        String page = read(aCourse()).draft().lessons().get(1).markdown();

        assertThat(page)
                .contains("Lines \\*and\\* slopes")
                .contains("- Slope of y=mx+b\n")
                .contains("There are 2 questions, 1 of them with hints. [Start practicing](/courses/c/practice)")
                .contains("[A Book](https://example.org/book)");
    }

    @Test
    void aSingleStepIsAnItemWithTheProblemsTextBeforeItsOwn() throws Exception {
        Item item = item("c.sum1a");

        assertThat(item.stem())
                .isEqualTo("**Adding**\n\nWhat is the sum?\\\nTake your time.\n\n$1+\\frac{1}{2}$ = \\_\\_\\_");
        assertThat(item.group()).isEmpty();
        assertThat(item.difficulty()).isEqualTo(0.5);
        assertThat(item.lesson().orElseThrow().value()).isEqualTo("c.L1");
        assertThat(item.attribution()).isEmpty();
        assertThat(item.task().answer()).hasToString("{\"value\":\"\\\\frac{3}{2}\"}".replace("value", field(item)));
    }

    @Test
    void theWayToTheAnswerIsWorkedOutOfTheHints() throws Exception {
        assertThat(item("c.sum1a").solution())
                .isEqualTo("**Halves**\n\nOne is $\\frac{2}{2}$.\n\n**Count**\n\nHow many halves?\n\n→ 3\n\n"
                        + "**Answer**\n\nIt is $\\frac{3}{2}$.\n\n**Answer:** $\\frac{3}{2}$");
        assertThat(item("c.line1a").solution()).isEqualTo("Rise over run.\n\n**Answer:** $2$");
        assertThat(item("c.line1b").solution()).isEqualTo("**Answer:** y=2x+1");
        assertThat(item("c.sum2a").solution()).isEqualTo("It is @{ans}.\n\n**Answer:** @{ans}");
    }

    @Test
    void stepsOfOneProblemAreAGroupInOrder() throws Exception {
        Item first = item("c.line1a");
        Item second = item("c.line1b");

        ItemGroup group = first.group().orElseThrow();
        assertThat(first.stem()).isEqualTo("Its slope?");
        assertThat(group.stem())
                .startsWith("**A line**\n\nLook:\n\n![Figure](/media/")
                .endsWith(".gif)");
        assertThat(group.position()).isEqualTo(1);
        assertThat(second.group()).contains(new ItemGroup(group.id(), group.stem(), 2));
        assertThat(second.task().kind()).isEqualTo(ItemKind.EQUATION);
    }

    @Test
    void choicesKeepTheirIdsWhereverTheyStand() throws Exception {
        Item item = item("c.line1a");
        ZipBuilder turned = aCourse();
        String file = "content-pool/line1/steps/line1a/line1a.json";
        turned.with(file, turned.text(file).replace("\"$$1$$\", \"$$2$$\"", "\"$$2$$\", \"$$1$$\""));

        Item again = item(read(turned), "c.line1a");

        assertThat(item.task().choices()).extracting(Choice::text).containsExactly("$1$", "$2$", "\\$5");
        assertThat(item.task().answer().getString("choice"))
                .isEqualTo(item.task().choices().get(1).id());
        assertThat(again.task().choices()).hasSameElementsAs(item.task().choices());
        assertThat(again.task().answer()).isEqualTo(item.task().answer());
    }

    @Test
    void hintsAndScaffoldsKeepTheirOrderAndWhatTheyWaitFor() throws Exception {
        List<HintNode> hints = item("c.sum1a").hints();

        assertThat(hints).extracting(HintNode::id).containsExactly("h1", "h2", "h2-s1", "h3");
        assertThat(hints)
                .extracting(HintNode::after)
                .containsExactly(List.of(), List.of("h1"), List.of("h2"), List.of("h2"));
        assertThat(hints.get(0).text()).isEqualTo("**Halves**\n\nOne is $\\frac{2}{2}$.");
        assertThat(hints.get(1).scaffold().orElseThrow().answer()).hasToString("{\"value\":\"3\"}");
    }

    @Test
    void aDanglingDependencyIsIgnoredAndNamed() throws Exception {
        assertThat(read(aCourse()).warnings())
                .contains(new Finding(
                        SUM1A_HELP, "The hint h2 waits for h9, which is not there; it does not wait for it."));
    }

    @Test
    void aHintWhoseIdIsTakenComesInUnderAnother() throws Exception {
        ZipBuilder zip = aCourse();
        zip.with(SUM1A_HELP, zip.text(SUM1A_HELP).replace("sum1a-h3", "sum1a-h1"));

        OatutorCourse course = read(zip);

        assertThat(item(course, "c.sum1a").hints())
                .extracting(HintNode::id)
                .containsExactly("h1", "h2", "h2-s1", "h1-2");
        assertThat(course.warnings())
                .extracting(Finding::message)
                .contains("The hint h1 stands there more than once; another one is named h1-2.");
    }

    @Test
    void anAnswerWithVariablesIsReadForEachOfTheirValues() throws Exception {
        Item item = item("c.sum2a");

        assertThat(item.stem()).isEqualTo("**Adding @{a}**\n\n$\\frac{@{a}+@{a}}{2}$?");
        assertThat(item.task().kind()).isEqualTo(ItemKind.NUMERIC);
        assertThat(item.task().answer()).hasToString("{\"value\":\"@{answer2}\"}");
        assertThat(item.variables())
                .containsEntry("answer2", List.of("1", "3/2"))
                .containsEntry("a", List.of("1", "2"));
    }

    @Test
    void skillsHaveNamesToReadAndIdsForAddresses() throws Exception {
        List<Skill> skills = read(aCourse()).draft().skills();

        assertThat(skills).extracting(Skill::name).containsExactly("Add numbers", "Slope of y=mx+b");
        assertThat(skills).extracting(skill -> skill.id().value()).allMatch(id -> id.matches("c\\.[A-Za-z0-9_-]+"));
    }

    @Test
    void figuresAreKnownByTheirContent() throws Exception {
        assertThat(read(aCourse()).figures()).singleElement().satisfies(figure -> {
            assertThat(figure.file()).isEqualTo("content-pool/line1/figures/line.gif");
            assertThat(figure.extension()).isEqualTo("gif");
            assertThat(figure.sha256()).hasSize(64);
        });
    }

    @Test
    void aMissingFigureLeavesAPlaceholder() throws Exception {
        OatutorCourse course = read(aCourse().without("content-pool/line1/figures/line.gif"));

        assertThat(item(course, "c.line1a").group().orElseThrow().stem()).contains("*\\[Figure missing: line.gif\\]*");
        assertThat(course.warnings())
                .contains(new Finding(
                        "content-pool/line1/figures/line.gif", "The figure is missing; a placeholder says so."));
    }

    @Test
    void whatOnlyCallsItselfAPictureStaysOut() throws Exception {
        OatutorCourse course = read(aCourse().with("content-pool/line1/figures/line.gif", "<script>alert(1)</script>"));

        assertThat(course.figures()).isEmpty();
        assertThat(course.leftOut()).extracting(Finding::file).contains("content-pool/line1/figures/line.gif");
    }

    @Test
    void objectivesAndLessonsWithoutProblemsAreLeftOutAndNamed() throws Exception {
        assertThat(read(aCourse()).leftOut())
                .containsExactly(
                        new Finding(
                                "coursePlans.json",
                                "The objective \"never_practised\" of Lesson 1.1: Sums has no problem that practices it."),
                        new Finding("coursePlans.json", "Lesson 2.2: Nothing yet has no problems."));
    }

    @Test
    void aFileThatTheFormatDoesNotKnowIsLeftOutAndNamed() throws Exception {
        ZipBuilder zip = aCourse().with("notes.txt", "by hand").with("content-pool/sum1/extra.json", "{}");

        assertThat(read(zip).leftOut())
                .contains(
                        new Finding("notes.txt", "The format has no file of this name."),
                        new Finding("content-pool/sum1/extra.json", "The format has no file of this name."));
    }

    @Test
    void aProblemOfNoLessonIsLeftOut() throws Exception {
        OatutorCourse course = read(
                aCourse().with("content-pool/sum1/sum1.json", OatutorFixture.problem("sum1", "A", "B", "gone", "{}")));

        assertThat(course.leftOut())
                .contains(
                        new Finding("content-pool/sum1/sum1.json", "No lesson of the course plan has its `lessonId`."));
    }

    @Test
    void aStepWithoutASkillIsLeftOut() throws Exception {
        OatutorCourse course = read(aCourse().with("skillModel.json", "{\"line1a\": [\"slope\"]}"));

        assertThat(course.draft().items()).hasSize(1);
        assertThat(course.leftOut()).contains(new Finding(SUM1A, "skillModel.json names no skill for the step."));
    }

    @Test
    void aStepWhoseAnswerIsNoneOfItsChoicesIsLeftOut() throws Exception {
        String file = "content-pool/line1/steps/line1a/line1a.json";
        ZipBuilder zip = aCourse();
        zip.with(file, zip.text(file).replace("[\"$$2$$\"]", "[\"$$7$$\"]"));

        assertThat(read(zip).leftOut()).contains(new Finding(file, "The answer \"$$7$$\" is none of its choices."));
    }

    @Test
    void aBracketThatAnAnswerForgetsIsClosedAndTold() throws Exception {
        OatutorCourse course =
                read(aCourse().with(SUM1A, OatutorFixture.typed("sum1a", "Solve", "(3+sqrt(17)/4", "string")));

        Item item = item(course, "c.sum1a");
        assertThat(item.task().answer()).hasToString("{\"expression\":\"(3+sqrt(17))/4\"}");
        assertThat(item.solution()).endsWith("**Answer:** (3+sqrt(17))/4");
        assertThat(course.warnings())
                .contains(new Finding(
                        SUM1A,
                        "A bracket of the answer \"(3+sqrt(17)/4\" is not closed; it is read as \"(3+sqrt(17))/4\"."));
    }

    @Test
    void aBracketThatIsToBeChosenStaysOpen() throws Exception {
        ZipBuilder zip = aCourse();
        zip.with(
                SUM1A_HELP,
                zip.text(SUM1A_HELP)
                        .replace(
                                "\"problemType\": \"TextBox\", \"answerType\": \"arithmetic\", \"hintAnswer\": [\"3\"]",
                                "\"problemType\": \"MultipleChoice\", \"choices\": [\"x(\", \"x[\"], \"hintAnswer\": [\"x(\"]"));

        OatutorCourse course = read(zip);

        assertThat(item(course, "c.sum1a").solution()).contains("→ x(\n");
        assertThat(course.warnings()).extracting(Finding::message).noneMatch(message -> message.contains("not closed"));
    }

    @Test
    void aStepOfAnUnknownTypeIsLeftOut() throws Exception {
        ZipBuilder zip = aCourse();
        zip.with(SUM1A, zip.text(SUM1A).replace("TextBox", "Essay"));

        assertThat(read(zip).leftOut()).contains(new Finding(SUM1A, "The problem type \"Essay\" is not known here."));
    }

    @Test
    void variablesOfDifferentLengthsLeaveTheStepOut() throws Exception {
        OatutorCourse course = read(aCourse()
                .with(
                        "content-pool/sum2/sum2.json",
                        OatutorFixture.problem("sum2", "A", "B", "L1", "{'a': ['1'], 'ans': ['1', '2']}")));

        assertThat(course.leftOut())
                .contains(new Finding(
                        "content-pool/sum2/steps/sum2a/sum2a.json", "The lists of its variables differ in length."));
    }

    @Test
    void aStepWithoutAPathwayComesInWithoutHelp() throws Exception {
        OatutorCourse course = read(aCourse().without(SUM1A_HELP));

        assertThat(item(course, "c.sum1a").hints()).isEmpty();
        assertThat(course.warnings())
                .contains(new Finding(SUM1A_HELP, "The file is missing: the step comes in without help."));
    }

    @Test
    void theFolderMayBePackedInsteadOfWhatIsInIt() throws Exception {
        ZipBuilder packed = new ZipBuilder();
        try (Archive archive = archive(aCourse())) {
            for (String name : archive.names()) {
                packed.with("my course/" + name, archive.read(name));
            }
        }

        assertThat(read(packed).draft()).isEqualTo(read(aCourse()).draft());
    }

    @Test
    void theSameArchiveGivesTheSameDraft() throws Exception {
        assertThat(read(aCourse()).draft()).isEqualTo(read(aCourse()).draft());
    }

    @Test
    void missingFilesAreNamed() {
        assertThat(refusal(aCourse().without("coursePlans.json")))
                .containsExactly(new Finding("coursePlans.json", "The file is missing: this is no OATutor course."));
        assertThat(refusal(aCourse().without("skillModel.json")))
                .containsExactly(new Finding("skillModel.json", "The file is missing."));
        assertThat(refusal(aCourse().without("content-pool/sum1/sum1.json")))
                .containsExactly(new Finding("content-pool/sum1/sum1.json", "The file is missing."));
        assertThat(refusal(aCourse().without(SUM1A))).containsExactly(new Finding(SUM1A, "The file is missing."));
    }

    @Test
    void everyBrokenFileIsNamedNotOnlyTheFirst() {
        ZipBuilder zip = aCourse()
                .with(SUM1A, "{\"id\": \n oops}")
                .with("content-pool/line1/line1.json", "[]")
                .with("content-pool/sum2/steps/sum2a/sum2a.json", "{\"stepAnswer\": 7, \"problemType\": \"TextBox\"}");

        assertThat(refusal(zip))
                .containsExactlyInAnyOrder(
                        new Finding(SUM1A, "It is not valid JSON, at line 2."),
                        new Finding("content-pool/line1/line1.json", "It must hold a JSON object."),
                        new Finding(
                                "content-pool/sum2/steps/sum2a/sum2a.json", "`stepAnswer` must be a list of texts."));
    }

    @Test
    void jsonThatIsTooDeepIsRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(refusal(aCourse().with(SUM1A_HELP, deep)))
                .containsExactly(new Finding(SUM1A_HELP, "Its JSON is nested more than 32 deep."));
    }

    @Test
    void textThatIsNotInUtf8IsRefused() {
        assertThat(refusal(aCourse().with(SUM1A, new byte[] {'{', (byte) 0xE9, '}'})))
                .containsExactly(new Finding(SUM1A, "It is not in UTF-8."));
    }

    @Test
    void anArchiveWithSeveralCoursesIsRefused() {
        ZipBuilder zip = aCourse().with("coursePlans.json", "[{\"courseName\": \"A\"}, {\"courseName\": \"B\"}]");

        assertThat(refusal(zip))
                .containsExactly(
                        new Finding("coursePlans.json", "An archive must hold one course; this one has 2: A, B."));
    }

    @Test
    void anArchiveWithoutAnythingToPractiseIsRefused() {
        assertThat(refusal(aCourse().with("skillModel.json", "{}")))
                .containsExactly(
                        new Finding("coursePlans.json", "No problem of the archive could be used for the course."));
    }

    @Test
    void theReadingTellsHowFarItIs() throws Exception {
        List<Double> seen = new ArrayList<>();

        try (Archive archive = archive(aCourse())) {
            OatutorReader.read(archive, source -> new CourseId("c"), seen::add);
        }

        assertThat(seen).isSorted().hasSize(3).endsWith(1.0);
    }

    private static String field(Item item) {
        return item.task().answer().keySet().iterator().next();
    }

    private Item item(String id) throws Exception {
        return item(read(aCourse()), id);
    }

    private static Item item(OatutorCourse course, String id) {
        Optional<Item> found = course.draft().items().stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst();
        return found.orElseThrow();
    }

    private OatutorCourse read(ZipBuilder zip) throws Exception {
        try (Archive archive = archive(zip)) {
            return OatutorReader.read(archive, source -> new CourseId("c"), done -> {});
        }
    }

    private List<Finding> refusal(ZipBuilder zip) {
        return catchThrowableOfType(OatutorRefused.class, () -> read(zip)).findings();
    }

    private Archive archive(ZipBuilder zip) throws Exception {
        return Archive.open(zip.in(folder), ArchiveLimits.USUAL);
    }
}
