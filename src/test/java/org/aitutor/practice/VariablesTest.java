package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.junit.jupiter.api.Test;

class VariablesTest {
    private static final Map<String, List<String>> SUMS =
            Map.of("a", List.of("7", "8", "9"), "sum", List.of("8", "9", "10"));

    @Test
    void everySlotIsFilledWhereverItStands() {
        Item filled = Variables.fill(item(SUMS), 1);

        assertThat(filled.toString()).doesNotContain("@{");
        assertThat(filled.stem()).isEqualTo("Add 1 to 8.");
        assertThat(filled.task().answer())
                .isEqualTo(PracticeCourses.json("{'choice':'right','among':['8',{'is':'9'}]}"));
        assertThat(filled.task().choices()).extracting(Choice::text).containsExactly("9", "8 - 1");
        assertThat(filled.task().choices().get(1).feedback()).contains("Not from 8.");
        assertThat(filled.hints().get(0).text()).isEqualTo("Count on from 8.");
        assertThat(filled.hints().get(0).scaffold().orElseThrow().answer())
                .isEqualTo(PracticeCourses.json("{'value':'9'}"));
        assertThat(filled.solution()).isEqualTo("8 + 1 = 9");
        assertThat(filled.group().orElseThrow().stem()).isEqualTo("All about 8.");
    }

    @Test
    void theSameSeedShowsTheSameAndEveryValueTurnsUpWithItsOwnAnswer() {
        List<Item> shown = IntStream.range(0, 60)
                .mapToObj(seed -> Variables.fill(item(SUMS), seed))
                .toList();

        assertThat(Variables.fill(item(SUMS), 41)).isEqualTo(shown.get(41));
        assertThat(shown)
                .extracting(Item::solution)
                .containsOnly("7 + 1 = 8", "8 + 1 = 9", "9 + 1 = 10")
                .contains("7 + 1 = 8", "8 + 1 = 9", "9 + 1 = 10");
    }

    @Test
    void everySeedChoosesAValue() {
        assertThat(Variables.fill(item(SUMS), Integer.MIN_VALUE).stem()).matches("Add 1 to [789]\\.");
        assertThat(Variables.fill(item(SUMS), Integer.MAX_VALUE).stem()).matches("Add 1 to [789]\\.");
    }

    @Test
    void whatHasNoVariablesStaysAsItIs() {
        assertThat(Variables.fill(item(Map.of()), 5)).isEqualTo(item(Map.of()));
    }

    private static Item item(Map<String, List<String>> variables) {
        CourseId course = new CourseId("sums");
        Task question = new Task(ItemKind.NUMERIC, List.of(), List.of(), PracticeCourses.json("{'value':'@{sum}'}"));
        return new Item(
                ItemId.of(course, "add"),
                1,
                List.of(),
                "Add 1 to @{a}.",
                new Task(
                        ItemKind.CHOICE,
                        List.of(
                                new Choice("right", "@{sum}"),
                                new Choice("wrong", "@{a} - 1", Optional.of("Not from @{a}."))),
                        List.of(),
                        PracticeCourses.json("{'choice':'right','among':['@{a}',{'is':'@{sum}'}]}")),
                List.of(new HintNode("h1", List.of(), "Count on from @{a}.", Optional.of(question))),
                "@{a} + 1 = @{sum}",
                0.5,
                Optional.of(new ItemGroup("g", "All about @{a}.", 1)),
                Optional.empty(),
                variables,
                Optional.empty());
    }
}
