package org.aitutor.democourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The course is whole: enough of it, and nothing in it that points nowhere. */
class DemoCourseContentTest {
    private static final Set<String> KINDS = Set.of(
            "choice", "multiple", "numeric", "expression", "equation", "interval", "text", "ordering", "matching");
    private static final Set<String> ITEM_KEYS =
            Set.of("id", "skills", "kind", "stem", "choices", "answer", "hints", "solution", "difficulty", "group");

    @Test
    void itTeachesTenSkillsInTwelveLessonsWithEightyItems() {
        assertThat(DemoCourse.skills()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(DemoCourse.lessons()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(DemoCourse.items()).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void everyIdIsOneOfAKindAndMadeOfLowerCaseWords() {
        Entry course = DemoCourse.course();

        assertThat(Stream.of(
                        List.of(course),
                        course.entries("skills"),
                        course.entries("modules"),
                        DemoCourse.lessons(),
                        DemoCourse.items()))
                .allSatisfy(kind -> assertThat(ids(kind))
                        .doesNotHaveDuplicates()
                        .allSatisfy(id -> assertThat(id).matches("[a-z]+(-[a-z]+)*")));
    }

    /** Choices are shuffled for each student. */
    @Test
    void noTextReliesOnTheOrderOfTheChoices() {
        Pattern order = Pattern.compile("(?i)top to bottom|"
                + "\\b(in|of|are) the (first|second|third|fourth|fifth|last)"
                + "( (equation|choice|phrase|statement|pair|answer)s?|[,.;]| and)");

        List<Entry> withChoices =
                DemoCourse.items().stream().filter(item -> item.has("choices")).toList();

        assertThat(withChoices).isNotEmpty().allSatisfy(item -> {
            assertThat(item.text("solution")).doesNotContainPattern(order);
            assertThat(item.entries("hints"))
                    .allSatisfy(hint -> assertThat(hint.text("text")).doesNotContainPattern(order));
        });
    }

    @Test
    void everyFileIsNamedByTheCourseAndEveryNamedFileIsThere() {
        Stream<String> lessons = DemoCourse.lessons().stream().map(lesson -> lesson.text("file"));

        Stream<String> named = Stream.concat(lessons, DemoCourse.course().texts("items").stream());

        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(DemoCourse.files());
    }

    @Test
    void onlySkillsOfTheCourseAreTaughtPractisedOrRequired() {
        List<String> known = DemoCourse.skillIds();

        assertThat(DemoCourse.skills())
                .allSatisfy(skill -> assertThat(known).containsAll(skill.texts("prerequisites")));
        assertThat(Stream.concat(DemoCourse.lessons().stream(), DemoCourse.items().stream()))
                .allSatisfy(
                        entry -> assertThat(entry.texts("skills")).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void aSkillRequiresOnlySkillsListedBeforeIt() {
        Set<String> before = new HashSet<>();

        assertThat(DemoCourse.skills()).allSatisfy(skill -> {
            assertThat(before).containsAll(skill.texts("prerequisites"));
            before.add(skill.text("id"));
        });
    }

    @Test
    void aLessonIsLongEnoughToTeachAndShortEnoughToRead() {
        assertThat(DemoCourse.lessons()).allSatisfy(lesson -> {
            String body = DemoCourse.file(lesson.text("file"));
            assertThat(body).startsWith("## ").contains("## Common mistakes").doesNotContain("\n# ");
            assertThat(body.trim().split("\\s+")).hasSizeBetween(400, 900);
            assertThat(lesson.number("estimatedMinutes")).isBetween(5.0, 30.0);
        });
    }

    @Test
    void everySkillHasALessonAndEightItemsFromEasyToHard() {
        assertThat(DemoCourse.skillIds()).allSatisfy(skill -> {
            List<Double> difficulties = having(skill, DemoCourse.items())
                    .map(item -> item.number("difficulty"))
                    .sorted()
                    .toList();
            assertThat(having(skill, DemoCourse.lessons())).isNotEmpty();
            assertThat(difficulties)
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allSatisfy(difficulty -> assertThat(difficulty).isBetween(0.05, 0.95));
            assertThat(difficulties.get(difficulties.size() - 1) - difficulties.get(0))
                    .isGreaterThan(0.25);
        });
    }

    @Test
    void anItemHasTheKnownKeysAndAKnownKind() {
        assertThat(DemoCourse.items()).allSatisfy(item -> {
            assertThat(item.keys()).isSubsetOf(ITEM_KEYS);
            assertThat(item.text("stem")).isNotBlank();
            assertThat(item.text("solution")).isNotBlank();
        });
        assertThat(DemoCourse.questions().stream()
                        .map(DemoCourse.Question::kind)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(KINDS);
    }

    @Test
    void everyItemHasTwoToFourHintsEachAfterHintsThatStandBeforeIt() {
        assertThat(DemoCourse.items()).allSatisfy(item -> {
            Set<String> before = new HashSet<>();
            assertThat(item.entries("hints")).hasSizeBetween(2, 4).allSatisfy(hint -> {
                assertThat(before).containsAll(hint.texts("after"));
                assertThat(before.add(hint.text("id"))).as("a new id").isTrue();
                assertThat(hint.text("text")).isNotBlank();
            });
        });
    }

    @Test
    void aScaffoldAsksAQuestionAndOneItemInThreeHasOne() {
        List<Entry> items = DemoCourse.items();

        assertThat(items.stream().flatMap(item -> item.entries("hints").stream()))
                .allSatisfy(hint -> assertThat(hint.text("kind")).isEqualTo(hint.has("item") ? "scaffold" : "hint"));
        assertThat(items.stream().filter(item -> item.entries("hints").stream().anyMatch(hint -> hint.has("item"))))
                .hasSizeGreaterThanOrEqualTo(items.size() / 3);
    }

    @Test
    void theAnswerNamesTheChoicesThatThereAre() {
        assertThat(DemoCourse.questions()).allSatisfy(question -> {
            Entry answer = question.answer();
            switch (question.kind()) {
                case "choice" -> assertThat(ids(question)).contains(answer.text("choice"));
                case "multiple" -> assertThat(ids(question)).containsAll(answer.texts("choices"));
                case "ordering" -> assertThat(ids(question)).containsExactlyInAnyOrderElementsOf(answer.texts("order"));
                case "matching" -> {
                    Entry sides = question.entry().entry("choices");
                    assertThat(side(answer, 0)).containsExactlyInAnyOrderElementsOf(ids(sides.entries("left")));
                    assertThat(side(answer, 1)).containsExactlyInAnyOrderElementsOf(ids(sides.entries("right")));
                }
                default -> assertThat(question.entry().has("choices")).isFalse();
            }
        });
    }

    @Test
    void aThingToOrderOrToMatchDoesNotStandInItsRightPlaceAlready() {
        assertThat(questions("ordering"))
                .allSatisfy(question ->
                        assertThat(ids(question)).isNotEqualTo(question.answer().texts("order")));
        assertThat(questions("matching"))
                .allSatisfy(question -> assertThat(
                                ids(question.entry().entry("choices").entries("right")))
                        .isNotEqualTo(side(question.answer(), 1)));
    }

    @Test
    void aWrongChoiceNamesTheMistake() {
        assertThat(Stream.concat(questions("choice"), questions("multiple"))).allSatisfy(question -> {
            Entry answer = question.answer();
            List<String> right = answer.has("choice") ? List.of(answer.text("choice")) : answer.texts("choices");
            assertThat(question.entry().entries("choices"))
                    .allSatisfy(choice -> assertThat(choice.has("feedback"))
                            .as(choice.text("id"))
                            .isNotEqualTo(right.contains(choice.text("id"))));
        });
    }

    @Test
    void theStepsOfAProblemShareItsStemAndAreNumberedFromOne() {
        Map<String, List<Entry>> problems = DemoCourse.items().stream()
                .filter(item -> item.has("group"))
                .map(item -> item.entry("group"))
                .collect(Collectors.groupingBy(group -> group.text("id")));

        assertThat(problems).hasSizeGreaterThanOrEqualTo(2);
        assertThat(problems.values()).allSatisfy(steps -> {
            assertThat(steps.stream().map(step -> step.text("stem")).distinct()).hasSize(1);
            assertThat(steps.stream().map(step -> (int) step.number("position")))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, steps.size()).boxed().toList());
        });
    }

    @Test
    void everyFormulaIsClosedInItsParagraphAndItsBracesAreToo() {
        assertThat(DemoCourse.files()).allSatisfy(file -> {
            for (String paragraph : DemoCourse.file(file).split("\n\\s*\n", -1)) {
                String[] parts = paragraph.replace("$$", "$").split("\\$", -1);
                assertThat(parts.length % 2)
                        .as("the dollar signs in: " + paragraph)
                        .isOne();
                for (int formula = 1; formula < parts.length; formula += 2) {
                    assertThat(parts[formula]).isNotBlank();
                    assertThat(count(parts[formula], '{')).as(parts[formula]).isEqualTo(count(parts[formula], '}'));
                }
            }
        });
    }

    private static Stream<Entry> having(String skill, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.texts("skills").contains(skill));
    }

    private static Stream<DemoCourse.Question> questions(String kind) {
        return DemoCourse.questions().stream()
                .filter(question -> question.kind().equals(kind));
    }

    private static List<String> ids(DemoCourse.Question question) {
        return ids(question.entry().entries("choices"));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.text("id")).toList();
    }

    private static List<String> side(Entry answer, int side) {
        return answer.pairs("pairs").stream().map(pair -> pair.get(side)).toList();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
