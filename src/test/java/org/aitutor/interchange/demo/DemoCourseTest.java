package org.aitutor.interchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.PublishOutcome;
import org.junit.jupiter.api.Test;

class DemoCourseTest {
    private final CourseDraft draft = DemoCourse.draft(source -> new CourseId("demo"));

    @Test
    void theWholeCourseIsThere() {
        assertThat(draft.lessons())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(lesson -> assertThat(lesson.markdown()).hasSizeGreaterThan(500));
        assertThat(draft.items()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(draft.skills()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void everyItemHasHelpASolutionAndALesson() {
        assertThat(draft.items()).allSatisfy(item -> {
            assertThat(item.hints()).isNotEmpty();
            assertThat(item.solution()).isNotEmpty();
            assertThat(item.lesson()).isPresent();
        });
    }

    @Test
    void whatIsChosenFromComesWithItsChoices() {
        assertThat(draft.items()).allSatisfy(item -> {
            List<ItemKind> chosen = List.of(ItemKind.CHOICE, ItemKind.MULTIPLE, ItemKind.ORDERING, ItemKind.MATCHING);
            assertThat(item.task().choices().isEmpty())
                    .isNotEqualTo(chosen.contains(item.task().kind()));
            assertThat(item.task().targets().isEmpty()).isNotEqualTo(item.task().kind() == ItemKind.MATCHING);
        });
    }

    @Test
    void answersAreTheApisJson() {
        Item item = draft.items().stream()
                .filter(one -> one.id().value().equals("demo.slope-falling"))
                .findFirst()
                .orElseThrow();

        assertThat(item.task().answer()).hasToString("{\"value\":\"-3/4\"}");
        assertThat(item.hints().get(1).scaffold().orElseThrow().answer()).hasToString("{\"value\":\"8\"}");
    }

    @Test
    void itIsPublishedOnceHoweverOftenItIsMade() {
        ContentPublisher publisher = new ContentPublisher(
                new InMemoryCourseRepository(), new InMemoryContentRepository(), Clock.systemUTC());
        Instructor instructor = new Instructor(new UserId("i"), "Ines");

        PublishOutcome first = publisher.publish(instructor, draft, true);
        PublishOutcome second = publisher.publish(instructor, DemoCourse.draft(source -> new CourseId("demo")), true);

        assertThat(first.created()).isTrue();
        assertThat(first.changedItems()).isEqualTo(draft.items().size());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.changedItems()).isZero();
    }
}
