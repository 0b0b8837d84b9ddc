package org.aitutor.tutor;

import static org.aitutor.tutor.TutoredStudent.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.Task;
import org.aitutor.practice.Diary;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.SkillCheck;
import org.aitutor.tutor.moves.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tutor in a course whose lessons have no text: all that explains something are the hints to the problems. */
class TutorOfProblemsTest {
    private static final CourseId COURSE = new CourseId("c");
    private static final LessonId LESSON = LessonId.of(COURSE, "l1");
    private static final String PAGE = """
            This lesson is about %s.

            ## What you practice here

            - Several things

            ## Practice

            There are %d questions, each with hints. [Start practicing](/courses/c/practice)

            ## Read about it

            This lesson is made of problems and has no explanations of its own.
            """;
    private static final String DISCRIMINANT = "The discriminant is what stands under the radical: $b^2 - 4ac$.";
    private static final String SHAPE = "To complete the square, we add a term that makes it $a^2 + 2ab + b^2$.";
    private static final String HALF =
            "Half of the middle coefficient, squared, is that term, since $2ab$ holds it twice.";

    private final TutoredStudent student = new TutoredStudent(draft());

    @Test
    void aSkillOfTheLessonIsExplainedByAHintToOneOfItsProblems() {
        Reply reply = ask(besideLesson(), "What is the discriminant good for?");

        assertThat(reply.move()).isEqualTo(Move.EXPLAIN);
        assertThat(reply.citations())
                .containsExactly(new Citation(
                        LESSON.value(), "Lesson 2.5: Quadratic Equations, a hint to a problem", DISCRIMINANT));
        assertThat(reply.sentences()).contains(DISCRIMINANT).last().asString().endsWith("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How does completing the square work, with an example?",
                "completing the square",
                "I don't understand how to complete the square",
                "What is completing the square? I do not see where this page tells anything of that kind."
            })
    void whatTheHintsSpeakOfIsNeverOutsideOfTheCourse(String question) {
        Reply reply = ask(besideLesson(), question);

        assertThat(reply.move()).isEqualTo(Move.EXPLAIN);
        assertThat(reply.text()).contains("$a^2 + 2ab + b^2$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Explain: Lesson 2.5: Quadratic Equations", "What is this lesson about?", "Please help me"})
    void aLessonWithoutATextIsExplainedByWhatItPractises(String question) {
        Reply reply = ask(besideLesson(), question);

        assertThat(reply.move()).isEqualTo(Move.EXPLAIN);
        assertThat(reply.text())
                .contains("Completing the square; The discriminant; Using the pythagorean theorem", SHAPE)
                .doesNotContain("has no explanations of its own", "in your own words");
        assertThat(reply.citations()).extracting(Citation::quote).containsExactly(SHAPE);
    }

    @Test
    void aSkillThatNoHintExplainsIsPractisedInstead() {
        Reply reply = ask(besideLesson(), "What does the Pythagorean theorem say?");

        assertThat(reply.move()).isEqualTo(Move.EXPLAIN);
        assertThat(reply.text()).contains("“Using the pythagorean theorem”", "problem");
        assertThat(reply.citations()).isEmpty();
    }

    @Test
    void whatTheCourseDoesNotSpeakOfStaysOutside() {
        assertThat(ask(besideLesson(), "Who won the football match yesterday?").move())
                .isEqualTo(Move.REDIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the secret of the radicand?",
                "What are the final numbers of the completed square?",
                "Explain the twelfth multiple",
                "Why is the number named in the slot?"
            })
    void whatGivesAnAnswerAwayIsNotQuoted(String question) {
        Reply reply = ask(besideLesson(), question);

        assertThat(reply.text()).doesNotContain("29", "144", "Name the secret", "slot");
    }

    @Test
    void nobodyHelpsWithASkillThatIsBeingChecked() {
        SkillId checked = SkillId.of(COURSE, "discriminant");
        Diary diary = new Diary(Map.of(), List.of(), List.of(new SkillCheck(checked, Courses.NOON, 3, 0, 0)));
        LearnerState fresh = LearnerState.fresh(ANNA, COURSE);
        LearnerState state = new LearnerState(
                ANNA, COURSE, 1, fresh.model(), fresh.memories(), fresh.recent(), fresh.help(), fresh.outbox(), diary);
        assertThat(student.states.save(state, Optional.empty())).isTrue();

        assertThat(ask(besideLesson(), "What is the discriminant good for?").text())
                .doesNotContain(DISCRIMINANT);
        assertThat(ask(besideLesson(), "How does completing the square work?").text())
                .contains(SHAPE);
    }

    @Test
    void besideAFreshItemAConceptIsQuotedFromAnotherItemsHint() {
        Reply reply = ask(
                besideItem("roots"),
                "What is the discriminant good for? I do not see what this question wants from me.");

        assertThat(reply.move()).isEqualTo(Move.EXPLAIN);
        assertThat(reply.text()).contains(DISCRIMINANT);
    }

    @Test
    void whatTheItemHasStillToSayIsNotQuotedFromAnother() {
        Reply reply = ask(besideItem("nature"), "What is the discriminant good for?");

        assertThat(reply.move()).isEqualTo(Move.FOCUS);
        assertThat(reply.text()).doesNotContain(DISCRIMINANT);
        assertThat(student.states.find(ANNA, COURSE)).isEmpty();
    }

    @Test
    void ofSpentHintsOnlyWhatTheQuestionIsAboutIsSaidAgain() {
        Conversation conversation = besideItem("square");
        for (int i = 0; i < 4; i++) {
            ask(conversation, "give me a hint");
        }

        List<Reply> replies = new ArrayList<>();
        replies.add(ask(conversation, "I think that the coefficient is what I took half of, and what is twice in it"));
        replies.add(ask(conversation, "Why is mine wrong?"));
        replies.add(ask(conversation, "just tell me the answer"));

        assertThat(replies.get(0).sentences()).contains(HALF).doesNotContain("So $x = 3.5$ or $x = -0.5$ at last.");
        assertThat(replies.get(1).sentences())
                .contains("So $x = 3.5$ or $x = -0.5$ at last.")
                .hasSize(3);
        assertThat(replies.get(2).sentences())
                .contains("So $x = 3.5$ or $x = -0.5$ at last.")
                .hasSize(3);
        assertThat(replies)
                .extracting(Reply::text)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).doesNotContain("Which term do we add?"));
    }

    @Test
    void aWorkedSolutionIsForWhoAsksForAllOfIt() {
        Conversation conversation = besideItem("worked");
        for (int i = 0; i < 3; i++) {
            ask(conversation, "give me a hint");
        }

        Reply about = ask(conversation, "Why do we halve the number that stands before the unknown?");
        Reply all = ask(conversation, "just tell me the answer");

        assertThat(about.text())
                .contains("Halve the number that stands before the unknown.")
                .doesNotContain("it is 7");
        assertThat(all.sentences()).contains("Halve it, carry the sign, and it is 7.");
    }

    private Reply ask(Conversation conversation, String message) {
        return student.ask(conversation, message);
    }

    private Conversation besideLesson() {
        return student.beside(Subject.lesson(COURSE, LESSON));
    }

    private Conversation besideItem(String local) {
        return student.beside(Subject.item(COURSE, ItemId.of(COURSE, local)));
    }

    private static CourseDraft draft() {
        List<Skill> skills = List.of(
                skill("square", "Completing the square"),
                skill("discriminant", "The discriminant"),
                skill("pythagoras", "Using the pythagorean theorem"),
                skill("roots", "Roots"));
        List<Lesson> lessons = List.of(
                lesson("l1", "Lesson 2.5: Quadratic Equations", 4, skills.subList(0, 3)),
                lesson("l2", "Lesson 2.6: Other Types of Equations", 1, skills.subList(3, 4)));
        return new CourseDraft(
                COURSE,
                Optional.empty(),
                Courses.DETAILS,
                List.of(new Module(
                        ModuleId.of(COURSE, "m"),
                        "One",
                        lessons.stream().map(Lesson::outline).toList())),
                skills,
                lessons,
                List.of(
                        item(
                                "square",
                                "square",
                                "29",
                                hint(SHAPE),
                                hint(HALF),
                                asks("Which term do we add?"),
                                hint("So $x = 3.5$ or $x = -0.5$ at last.")),
                        item(
                                "final",
                                "square",
                                "144",
                                hint("The number named in slot @{a} is completed."),
                                hint("The twelfth multiple is 144, as you know."),
                                hint("Take it."),
                                hint("The final numbers of the completed square are 12 and 29."),
                                hint("Add it."),
                                hint("Done.")),
                        item("nature", "discriminant", "two", hint(DISCRIMINANT), asks("Name the secret radicand?")),
                        item(
                                "value",
                                "discriminant",
                                "73",
                                asks("What is the secret radicand?"),
                                hint(DISCRIMINANT),
                                hint("It is all."),
                                hint("Enter it.")),
                        item("kind", "discriminant", "none", hint(DISCRIMINANT), hint("It is all.")),
                        item("hypotenuse", "pythagoras", "5", hint("So it is 5, by all that is known of triangles.")),
                        item("roots", "roots", "7", hint("Look at it."), hint("Take it.")),
                        withSolution(
                                item(
                                        "worked",
                                        "roots",
                                        "7",
                                        hint("Halve the number that stands before the unknown."),
                                        hint("Carry the sign over to the other side.")),
                                "Halve it, carry the sign, and it is 7.")));
    }

    private static Skill skill(String local, String name) {
        return new Skill(SkillId.of(COURSE, local), name, List.of());
    }

    private static Lesson lesson(String local, String title, int questions, List<Skill> skills) {
        return new Lesson(
                LessonId.of(COURSE, local),
                0,
                title,
                PAGE.formatted(title.substring(12), questions),
                skills.stream().map(Skill::id).toList(),
                5);
    }

    private static Item item(String local, String skill, String answer, HintNode... hints) {
        return new Item(
                ItemId.of(COURSE, local),
                0,
                List.of(SkillId.of(COURSE, skill)),
                "Solve the one named " + local + ".",
                task(answer),
                List.of(hints),
                "",
                0.3,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    private static Item withSolution(Item item, String solution) {
        return new Item(
                item.id(),
                item.revision(),
                item.skills(),
                item.stem(),
                item.task(),
                item.hints(),
                solution,
                item.difficulty(),
                item.group(),
                item.lesson(),
                item.variables(),
                item.attribution());
    }

    private static Task task(String answer) {
        return new Task(
                ItemKind.TEXT,
                List.of(),
                List.of(),
                Json.createObjectBuilder()
                        .add("accepted", Json.createArrayBuilder().add(answer))
                        .build());
    }

    private static HintNode hint(String text) {
        return new HintNode(
                "h" + Integer.toHexString(text.hashCode()), List.of(), "**About it**\n\n" + text, Optional.empty());
    }

    private static HintNode asks(String text) {
        return new HintNode("q" + Integer.toHexString(text.hashCode()), List.of(), text, Optional.of(task("it")));
    }
}
