package org.aitutor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;

/** A session of practice: hints are taken, one item's help to its end; one answer is wrong at first; the tutor is asked. */
final class Practice {
    private final Walk walk;
    private boolean climbed;
    private boolean erred;

    Practice(Walk walk) {
        this.walk = walk;
    }

    void of(int items) {
        JsonObject ofLesson =
                walk.answered("/practice/next", () -> walk.link("Practice this").click());
        assertThat(ofLesson.getJsonObject("item").getString("id")).isNotEmpty();
        JsonObject next = walk.answered(
                "/practice/next", () -> walk.link("Practice the whole course").click());
        for (int number = 1; number <= items; number++) {
            JsonObject question = next.getJsonObject("item");
            KnownItem known = KnownItem.of(question.getString("id"));
            boolean solutionSeen = takeHelp(known);
            if (number == 1) {
                askTheTutor();
            }
            if (!erred && !solutionSeen && AnswerSheet.canBeWrong(question)) {
                err(question, known);
            }
            answer(question, known);
            next = walk.answered(
                    "/practice/next", () -> walk.button("Next item").click());
            assertThat(walk.find(".result")).hasCount(0);
        }
        assertThat(climbed).as("some item has help with questions").isTrue();
        assertThat(erred).as("some item was answered wrongly at first").isTrue();
    }

    /** Takes a hint, or once all there are. @return whether the solution was among them */
    private boolean takeHelp(KnownItem known) {
        JsonObject first =
                walk.answered("/hints", () -> walk.button("Give me a hint").click());
        assertThat(walk.find(".rung")).hasCount(1);
        if (!climbed && known.hasScaffolds()) {
            climb(known, first);
            climbed = true;
            return true;
        }
        return false;
    }

    /** Rung by rung to the solution; each question on the way is answered rightly. */
    private void climb(KnownItem known, JsonObject first) {
        JsonObject answer = first;
        for (int rungs = 1; ; rungs++) {
            assertThat(walk.find(".rung")).hasCount(rungs);
            JsonObject hint = answer.getJsonObject("hint");
            if (hint.containsKey("item")) {
                answer = answerScaffold(known, hint);
            }
            if (answer.getInt("remaining") == 0) {
                break;
            }
            answer = walk.answered("/hints", () -> walk.button("Next hint").click());
        }
        walk.sees("That was the last hint.");
        walk.keep("help-to-the-end");
    }

    private JsonObject answerScaffold(KnownItem known, JsonObject hint) {
        Locator question = walk.find(".rung__question").last();
        new AnswerSheet(question).fill(hint.getJsonObject("item"), known.answerToScaffold(hint.getString("id")));
        JsonObject answer =
                walk.answered("/hints", () -> walk.button("Check this step").click());
        assertThat(answer.getBoolean("correct")).as("the answer to " + hint).isTrue();
        return answer;
    }

    private void askTheTutor() {
        walk.button("How do I start?").click();

        walk.sees(walk.button("This helped"));
        assertThat(walk.find(".message--tutor")).not().isEmpty();
        walk.keepDayAndNight("practice");
    }

    private void err(JsonObject question, KnownItem known) {
        new AnswerSheet(walk.find(".item__answer")).fillWrongly(question, known.answer());
        walk.button("Check").click();
        walk.sees(walk.find(".result--incorrect"));
        walk.keep("not-yet");
        erred = true;
    }

    private void answer(JsonObject question, KnownItem known) {
        AnswerSheet sheet = new AnswerSheet(walk.find(".item__answer"));
        sheet.fill(question, known.answer());
        walk.button("Check").click();
        walk.sees(walk.find(".result--correct"));
        if (question.getString("kind").equals("ordering")
                || question.getString("kind").equals("matching")) {
            walk.keep(question.getString("kind"));
        }
    }
}
