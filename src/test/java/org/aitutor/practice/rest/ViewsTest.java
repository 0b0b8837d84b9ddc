package org.aitutor.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.aitutor.practice.NextPractice;
import org.aitutor.practice.PracticeCourses;
import org.aitutor.practice.selection.Reason;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Test
    void anItemThatIsMissingIsWrittenAsNull() {
        NextPractice nothing =
                new NextPractice(Optional.empty(), new Reason(Reason.Code.REVIEW, "Come back tomorrow."), Map.of());

        String json = JSON.toJson(NextView.of(nothing));

        assertThat(json).contains("\"item\":null", "\"reason\":{\"code\":\"review\",\"text\":\"Come back tomorrow.\"}");
    }

    @Test
    void whatIsToBeOrderedOrMatchedIsShuffledByThePresentation() {
        List<Choice> choices = IntStream.range(0, 5)
                .mapToObj(n -> new Choice("c" + n, "Choice " + n))
                .toList();
        Task order = new Task(
                ItemKind.ORDERING, choices, List.of(), PracticeCourses.json("{'order':['c0','c1','c2','c3','c4']}"));
        Task match = new Task(ItemKind.MATCHING, choices, choices, PracticeCourses.json("{'pairs':[['c0','c0']]}"));

        Set<String> orders = shown(order);
        Set<String> matches = shown(match);

        assertThat(orders).hasSizeGreaterThan(10);
        assertThat(matches).hasSizeGreaterThan(10).allMatch(json -> json.contains("\"left\":[{\"id\":\"c0\""));
        assertThat(JSON.toJson(TaskView.of(order, 3))).isEqualTo(JSON.toJson(TaskView.of(order, 3)));
    }

    @Test
    void noTaskShowsItsAnswerOrWhatItsChoicesWouldSay() {
        Task blanks = new Task(
                ItemKind.BLANKS,
                List.of(),
                List.of(),
                PracticeCourses.json("{'blanks':[{'id':'1','kind':'numeric','answer':{'value':'42'}}]}"));
        Task choice = new Task(
                ItemKind.CHOICE,
                List.of(new Choice("a", "A", Optional.of("Secret."))),
                List.of(),
                PracticeCourses.json("{'choice':'a'}"));

        assertThat(JSON.toJson(TaskView.of(blanks, 0)))
                .isEqualTo("{\"blanks\":[{\"id\":\"1\",\"kind\":\"numeric\"}],\"kind\":\"blanks\"}");
        assertThat(JSON.toJson(TaskView.of(choice, 0)))
                .isEqualTo("{\"choices\":[{\"id\":\"a\",\"text\":\"A\"}],\"kind\":\"choice\"}");
    }

    private static Set<String> shown(Task task) {
        return IntStream.range(0, 50)
                .mapToObj(seed -> JSON.toJson(TaskView.of(task, seed)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
