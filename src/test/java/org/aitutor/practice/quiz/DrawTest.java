package org.aitutor.practice.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.PracticeCourses;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final CourseId COURSE = new CourseId("algebra");
    private static final CourseDraft DRAFT = PracticeCourses.draft("algebra");
    private static final CourseContent CONTENT = new CourseContent(
            COURSE,
            1,
            DRAFT.modules(),
            DRAFT.skills(),
            DRAFT.items().stream().map(Item::outline).toList());
    /** Seeds beside one another begin alike. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private static final Questions ALL =
            new Questions.Chosen(DRAFT.items().stream().map(Item::id).toList());

    @Test
    void chosenItemsAreAskedInTheirOrderAndWhatTheCourseLostIsLeftOut() {
        Questions some = new Questions.Chosen(List.of(id("match"), id("gone"), id("ladder")));

        List<Question> questions = new Draw(CONTENT, 1).questions(some, false);

        assertThat(questions).extracting(Question::item).containsExactly(id("match"), id("ladder"));
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherAnotherOrder() {
        Set<List<ItemId>> orders = LongStream.range(0, 50)
                .mapToObj(seed -> order(new Draw(CONTENT, seed).questions(ALL, true)))
                .collect(Collectors.toSet());

        assertThat(new Draw(CONTENT, 7).questions(ALL, true)).isEqualTo(new Draw(CONTENT, 7).questions(ALL, true));
        assertThat(orders.size()).isGreaterThan(20);
    }

    @Test
    void theStepsOfAProblemStayTogetherAndInTheirOrder() {
        for (long seed = 0; seed < 50; seed++) {
            List<ItemId> order = order(new Draw(CONTENT, seed).questions(ALL, true));

            assertThat(order).hasSize(6).containsSequence(id("step1"), id("step2"));
        }
    }

    @Test
    void ofEachSkillSomeAreDrawnAndNoneTwice() {
        Questions drawn = new Questions.Drawn(List.of(SkillId.of(COURSE, "slope"), SkillId.of(COURSE, "lines")), 4);
        Set<ItemId> met = new HashSet<>();

        for (long seed = 0; seed < 50; seed++) {
            List<ItemId> order = order(new Draw(CONTENT, seed * SPREAD).questions(drawn, false));
            assertThat(order).hasSize(4).doesNotHaveDuplicates().contains(id("step1"), id("step2"));
            met.addAll(order);
        }

        assertThat(met).hasSize(6);
    }

    @Test
    void aDrawOfMoreThanThereIsGivesAll() {
        Questions drawn = new Questions.Drawn(List.of(SkillId.of(COURSE, "slope")), 100);

        assertThat(new Draw(CONTENT, 3).questions(drawn, true)).hasSize(4);
    }

    private static List<ItemId> order(List<Question> questions) {
        return questions.stream().map(Question::item).toList();
    }

    private static ItemId id(String local) {
        return ItemId.of(COURSE, local);
    }
}
