package org.aitutor.tutor.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageIndexTest {
    private static final String LESSON = """
            ## Like terms

            Terms are like when they have the same variable with the same exponent. So $3x$ and $5x$ are like terms.

            | a | table |
            |---|---|

            ## The distributive property

            To distribute means to multiply each term inside the parentheses. For example, $2(x+3) = 2x+6$.

            ### Watch out

            - A minus sign before the parentheses changes every sign inside. Many students change only the first.
            - A plus sign changes
              nothing
            """;

    private final PassageIndex index = new PassageIndex(Passages.of("c.l1", "Simplifying", LESSON));

    @Test
    void aLessonIsCutIntoItsParagraphsAndLists() {
        List<Passage> passages = Passages.of("c.l1", "Simplifying", LESSON);

        assertThat(passages)
                .extracting(Passage::heading)
                .containsExactly("Like terms", "The distributive property", "Watch out");
    }

    @Test
    void thePassageThatSpeaksOfTheQuestionComesFirst() {
        List<Passage> found = index.find("Why do the signs inside the parentheses change?", 3);

        assertThat(found).first().extracting(Passage::heading).isEqualTo("Watch out");
    }

    @Test
    void aPluralFindsASingular() {
        List<Passage> found = index.find("What does distributing mean?", 3);

        assertThat(found).first().extracting(Passage::heading).isEqualTo("The distributive property");
    }

    @Test
    void theNumbersOfAQuestionFindNothing() {
        PassageIndex counting = new PassageIndex(Passages.of("c.l1", "Sets", "The set contains 2, 4, 12, 16, 28."));

        assertThat(counting.find("I computed 16 - 28 = -12, what does that say?", 3))
                .isEmpty();
        assertThat(counting.find("Which set holds 16 and 28?", 3)).hasSize(1);
    }

    @Test
    void aQuestionAboutSomethingElseFindsNothing() {
        assertThat(index.find("Who won the football match yesterday evening?", 3))
                .isEmpty();
    }

    @Test
    void aRareWordWeighsMoreThanACommonOne() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            passages.add(
                    new Passage("l" + i, "Numbers", "", List.of("A number is a number, and number follows number.")));
        }
        passages.add(
                new Passage("rare", "Numbers", "", List.of("An irrational number cannot be written as a fraction.")));

        List<Passage> found = new PassageIndex(passages).find("irrational number", 1);

        assertThat(found).extracting(Passage::lesson).containsExactly("rare");
    }

    @Test
    void aQuoteStandsInThePassageWordForWord() {
        Passage passage = index.find("distribute parentheses", 1).get(0);

        List<String> quotes = Quote.from(passage, "what does distribute mean");

        assertThat(quotes).isNotEmpty().allMatch(quote -> passage.text().contains(quote));
    }

    @Test
    void aQuoteOfAListHasNoMarksInIt() {
        Passage list = index.find("sign before the parentheses", 1).get(0);

        assertThat(list.sentences())
                .containsExactly(
                        "A minus sign before the parentheses changes every sign inside.",
                        "Many students change only the first.",
                        "A plus sign changes nothing");
    }

    @Test
    void mathsIsNeverCutByASentence() {
        List<String> sentences = Sentences.of("The value is $2.5x. + 1$ here. Next, 3.14 is near. Done");

        assertThat(sentences).containsExactly("The value is $2.5x. + 1$ here.", "Next, 3.14 is near.", "Done");
    }

    @Test
    void aListOfNamesAndATitleSaidAgainExplainNothing() {
        String page = """
                This lesson is about Real Numbers.

                ## What you practise here

                - Classifying a real number
                - Evaluating algebraic expressions

                ## Read about it

                This lesson is made of problems and has no explanations of its own.
                """;

        List<Passage> passages = Passages.of("c.l1", "Lesson 1.1: Real Numbers", page);

        assertThat(passages).extracting(Passage::heading).containsExactly("Read about it");
    }

    @Test
    void whatSeveralLessonsSayAlikeIsNobodysOwn() {
        List<Passage> passages = List.of(
                new Passage("c.l1", "One", "", List.of("There are 30 questions, each with hints.")),
                new Passage("c.l2", "Two", "", List.of("There are 7 questions, each with hints.")),
                new Passage("c.l2", "Two", "", List.of("Every field is a ring.")),
                new Passage("c.l2", "Two", "", List.of("Every field is a ring.")));

        assertThat(Passages.ownOf(passages)).containsExactly(passages.get(2), passages.get(3));
    }

    @Test
    void aHintIsTakenApartIntoItsTitleAndWhatItStates() {
        HintText hint = HintText.of("**The first step**\n\nMove the\nconstant: $x^2 = 5$. What is left?");

        assertThat(hint.title()).isEqualTo("The first step");
        assertThat(hint.statements()).containsExactly("Move the constant: $x^2 = 5$.");
        assertThat(hint.passage("c.i1", "c.l1", "Two", List.of("Squares")))
                .hasValue(new Passage(
                        "c.l1", "Two", "Squares The first step", List.of("Move the constant: $x^2 = 5$."), "c.i1"));
    }

    @Test
    void aHintThatOnlyAsksOrShowsExplainsNothing() {
        for (String text : List.of("Which number is taken away from the left side?", "No.", "Look here: ![a](b.png)")) {
            assertThat(HintText.of(text).passage("c.i1", "c.l1", "Two", List.of("Squares")))
                    .isEmpty();
        }
    }

    @Test
    void ofALongMessageTheSentenceThatTheCourseSpeaksOfIsFound() {
        List<Passage> found = index.find(
                "Somebody told me yesterday evening that football players never eat. What does distributing mean?", 3);

        assertThat(found).first().extracting(Passage::heading).isEqualTo("The distributive property");
    }

    @Test
    void aTitleAloneSpeaksOfNothing() {
        Passage passage = new Passage("c.l1", "Complex Numbers", "", List.of("Each has a real part and another part."));
        PassageIndex titled = new PassageIndex(List.of(passage));

        assertThat(titled.find("What is a rational number?", 3)).isEmpty();
        assertThat(titled.find("Which part of a complex number is real?", 3)).containsExactly(passage);
    }

    @Test
    void anEmptyCourseFindsNothing() {
        assertThat(new PassageIndex(List.of()).find("anything", 3)).isEmpty();
    }
}
