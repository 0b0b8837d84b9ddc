package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightAnswerTest {
    private static final List<Choice> CHOICES = List.of(new Choice("a", "A"), new Choice("b", "B"));
    private static final List<Choice> TARGETS = List.of(new Choice("x", "X"), new Choice("y", "Y"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choice | {'choice':'a'} | {'choice':'a'}",
                "multiple | {'choices':['a','b']} | {'choices':['a','b']}",
                "numeric | {'value':'3/4'} | {'value':'3/4'}",
                "numeric | {'value':'1.50','tolerance':'0.01','unit':'m','significantFigures':3} | {'value':'1.50 m'}",
                "expression | {'expression':'(x-1)*(x+1)','form':'factored'} | {'expression':'(x-1)*(x+1)'}",
                "equation | {'equation':'y=2x+1'} | {'equation':'y=2x+1'}",
                "interval | {'interval':'(-∞,2]∪(5,7)'} | {'interval':'(-∞,2]∪(5,7)'}",
                "interval | {'set':['-5','9']} | {'set':['-5','9']}",
                "matrix | {'rows':[['1','0'],['0','1']]} | {'rows':[['1','0'],['0','1']]}",
                "text | {'accepted':['noun','a noun'],'maxEdits':1} | {'text':'noun'}",
                "ordering | {'order':['b','a']} | {'order':['b','a']}",
                "matching | {'pairs':[['a','y'],['b','x']]} | {'pairs':[['a','y'],['b','x']]}",
                "blanks | {'blanks':[{'id':'1','kind':'numeric','answer':{'value':'2','unit':'cm'}}]}"
                        + " | {'blanks':[{'id':'1','response':{'value':'2 cm'}}]}"
            })
    void theRightAnswerOfEachKindIsOneThatIsGradedAsRight(String kind, String answer, String right) {
        Task task = new Task(ItemKind.ofApiName(kind).orElseThrow(), CHOICES, TARGETS, PracticeCourses.json(answer));

        assertThat(RightAnswer.to(task)).isEqualTo(PracticeCourses.json(right));
        assertThat(Grader.grade(task, RightAnswer.to(task)).correct()).isTrue();
    }
}
