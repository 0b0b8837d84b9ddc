package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.aitutor.platform.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskCheckTest {
    private static final List<Choice> CHOICES = List.of(new Choice("a", "A"), new Choice("b", "B"));
    private static final List<Choice> TARGETS = List.of(new Choice("x", "X"), new Choice("y", "Y"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choice | {'choice':'a'}",
                "multiple | {'choices':['a','b']}",
                "numeric | {'value':'3/4','tolerance':'0.01','relative':true,'unit':'m'}",
                "expression | {'expression':'x^2-1','form':'factored'}",
                "equation | {'equation':'y=2x+1'}",
                "interval | {'interval':'(-∞,2]∪(5,7)'}",
                "interval | {'set':['-5','9']}",
                "matrix | {'rows':[['1','0'],['0','1']]}",
                "text | {'accepted':['noun'],'caseSensitive':false,'maxEdits':1}",
                "ordering | {'order':['b','a']}",
                "matching | {'pairs':[['a','y'],['b','x']]}",
                "blanks | {'blanks':[{'id':'1','kind':'numeric','answer':{'value':'2'}}]}"
            })
    void aSoundAnswerOfEachKindPasses(String kind, String answer) {
        assertThat(problems(kind, answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choice | {'choice':'z'} | items[0].answer.choice",
                "choice | {} | items[0].answer.choice",
                "multiple | {'choices':'a'} | items[0].answer.choices",
                "multiple | {'choices':['a','z']} | items[0].answer.choices",
                "numeric | {'value':'three'} | items[0].answer",
                "numeric | {'value':'3','colour':'red'} | items[0].answer.colour",
                "numeric | {'value':'3','significantFigures':'2'} | items[0].answer.significantFigures",
                "expression | {'expression':'x','form':'short'} | items[0].answer.form",
                "matrix | {'rows':[['1'],'0']} | items[0].answer.rows[1]",
                "ordering | {'order':['a']} | items[0].answer",
                "matching | {'pairs':[['a','x']]} | items[0].answer.pairs",
                "matching | {'pairs':[['a']]} | items[0].answer.pairs",
                "blanks | {'blanks':[]} | items[0].answer.blanks",
                "blanks | {'blanks':[{'id':'1','kind':'blanks','answer':{}}]} | items[0].answer.blanks[0].kind"
            })
    void whatIsWrongIsToldByItsField(String kind, String answer, String field) {
        assertThat(problems(kind, answer)).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void aListWithoutEndIsNotReadToItsEnd() {
        String many = "'a',".repeat(500) + "'a'";

        assertThat(problems("multiple", "{'choices':[" + many + "]}")).hasSize(1);
    }

    private static List<FieldError> problems(String kind, String answer) {
        ItemKind known = ItemKind.ofApiName(kind).orElseThrow();
        return new TaskCheck().check("items[0]", new Task(known, CHOICES, TARGETS, PracticeCourses.json(answer)));
    }
}
