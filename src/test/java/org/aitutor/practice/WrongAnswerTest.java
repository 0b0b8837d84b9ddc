package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongAnswerTest {
    private static final List<Choice> CHOICES = List.of(new Choice("a", "An $x$"), new Choice("b", "A $y$"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMERIC    | {'value':'13'}                  | {'value':'-13'}                   | `-13`  | the sign",
                "EXPRESSION | {'expression':'x+1'}            | {'expression':'x-1'}              | `x-1`  | the sign",
                "INTERVAL   | {'set':['2','-3']}              | {'interval':'2'}                  | `2`    | not all",
                "TEXT       | {'accepted':['noun']}           | {'text':'a verb'}                 | `a verb` | ''",
                "CHOICE     | {'choice':'a'}                  | {'choice':'b'}                    | A $y$  | ''",
                "MATCHING   | {'pairs':[['a','b'],['b','a']]} | {'pairs':[['a','a'],['b','a']]}   | ''     | ''"
            })
    void itIsToldWithWhatIsKnownOfTheMistake(
            ItemKind kind, String answer, String response, String said, String feedback) {
        WrongAnswer wrong = WrongAnswer.to(task(kind, answer), quoted(response)).orElseThrow();

        assertThat(wrong.said().orElse("")).isEqualTo(said);
        assertThat(wrong.feedback().orElse("")).contains(feedback);
    }

    @Test
    void aTickDoesNotEndIt() {
        Task task = task(ItemKind.TEXT, "{'accepted':['noun']}");

        assertThat(WrongAnswer.to(task, quoted("{'text':'a`b'}")).orElseThrow().said())
                .contains("`a'b`");
    }

    @Test
    void whatIsRightOrCannotBeReadIsNone() {
        Task task = task(ItemKind.NUMERIC, "{'value':'13'}");

        assertThat(WrongAnswer.to(task, quoted("{'value':'13.0'}"))).isEmpty();
        assertThat(WrongAnswer.to(task, quoted("{'value':'3//('}"))).isEmpty();
        assertThat(WrongAnswer.to(task, quoted("{'choice':'a'}"))).isEmpty();
    }

    private static Task task(ItemKind kind, String answer) {
        boolean chosen = kind == ItemKind.CHOICE;
        return new Task(kind, chosen ? CHOICES : List.of(), List.of(), PracticeCourses.json(answer));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
