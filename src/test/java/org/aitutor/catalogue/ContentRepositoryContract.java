package org.aitutor.catalogue;

import static org.aitutor.catalogue.Courses.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every repository of contents does. */
public abstract class ContentRepositoryContract {
    private static final CourseId COURSE = new CourseId("c1");

    private final CourseDraft draft = aDraft("c1").withLessons(3).withItems(5).build();
    private final List<Lesson> lessons =
            draft.lessons().stream().map(lesson -> lesson.at(1)).toList();
    private final List<Item> items =
            draft.items().stream().map(item -> item.at(1)).toList();
    private final CourseContent content = new CourseContent(
            COURSE,
            1,
            List.of(new Module(
                    ModuleId.of(COURSE, "m"),
                    "Module",
                    lessons.stream().map(Lesson::outline).toList())),
            draft.skills(),
            items.stream().map(Item::outline).toList());
    private ContentRepository contents;

    /** A repository without any contents. */
    protected abstract ContentRepository empty();

    @BeforeEach
    void begin() {
        contents = empty();
        contents.saveLessons(lessons);
        contents.saveItems(items);
        contents.saveContent(content);
    }

    @Test
    void everythingComesBackAsItWasKept() {
        assertThat(contents.content(COURSE, 1)).contains(content);
        assertThat(contents.lesson(lessons.get(0).id(), 1)).contains(lessons.get(0));
        assertThat(contents.item(items.get(0).id(), 1)).contains(items.get(0));
    }

    @Test
    void anItemWithoutAnythingOptionalComesBackAsItWasKept() {
        Item whole = items.get(0);
        Item bare = new Item(
                ItemId.of(COURSE, "bare"),
                1,
                whole.skills(),
                "",
                whole.task(),
                List.of(),
                "",
                0,
                Optional.empty(),
                Optional.of(lessons.get(0).id()),
                java.util.Map.of(),
                Optional.empty());

        contents.saveItems(List.of(bare));

        assertThat(contents.item(bare.id(), 1)).contains(bare);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(contents.content(COURSE, 2)).isEmpty();
        assertThat(contents.lesson(lessons.get(0).id(), 2)).isEmpty();
        assertThat(contents.item(items.get(0).id(), 2)).isEmpty();
        assertThat(contents.item(new ItemId("no course"), 1)).isEmpty();
    }

    @Test
    void manyComeInTheOrderOfTheManifest() {
        assertThat(contents.lessons(content)).isEqualTo(lessons);
        assertThat(contents.items(content)).isEqualTo(items);
        assertThat(contents.items(
                        List.of(content.items().get(3), content.items().get(1))))
                .containsExactly(items.get(3), items.get(1));
        assertThat(contents.items(List.<ItemOutline>of())).isEmpty();
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        contents.saveLessons(lessons);
        contents.saveItems(items);
        contents.saveContent(content);

        assertThat(contents.lessons(content)).isEqualTo(lessons);
        assertThat(contents.items(content)).isEqualTo(items);
    }

    @Test
    void whatStandsAtARevisionStaysAsItIs() {
        Lesson forged = new Lesson(lessons.get(0).id(), 1, "Forged", "Forged", List.of(), 1);

        contents.saveLessons(List.of(forged, lessons.get(1).at(2)));

        assertThat(contents.lesson(forged.id(), 1)).contains(lessons.get(0));
        assertThat(contents.lesson(lessons.get(1).id(), 2)).isPresent();
    }

    @Test
    void aNumberIsGivenOnceAndAboveAllOthers() {
        int first = contents.reserve(COURSE);
        int second = contents.reserve(COURSE);

        assertThat(first).isEqualTo(2);
        assertThat(second).isEqualTo(3);
        assertThat(contents.content(COURSE, first)).isEmpty();
        assertThat(contents.reserve(new CourseId("c2"))).isEqualTo(1);
    }

    @Test
    void anAbandonedNumberIsNotGivenAgain() {
        int taken = contents.reserve(COURSE);
        contents.saveContent(new CourseContent(COURSE, taken, List.of(), List.of(), List.of()));

        contents.abandon(COURSE, taken);

        assertThat(contents.content(COURSE, taken)).isEmpty();
        assertThat(contents.reserve(COURSE)).isEqualTo(taken + 1);
    }

    @Test
    void aCourseThatIsDeletedAndComesAgainGetsNewNumbers() {
        contents.deleteAll(COURSE);

        assertThat(contents.reserve(COURSE)).isEqualTo(2);
    }

    @Test
    void aManifestCanGoAlone() {
        contents.deleteContent(COURSE, 1);

        assertThat(contents.content(COURSE, 1)).isEmpty();
        assertThat(contents.lesson(lessons.get(0).id(), 1)).isPresent();
    }

    @Test
    void allOfACourseGoesAndNothingOfAnother() {
        CourseContent other = new CourseContent(new CourseId("c10"), 1, List.of(), List.of(), List.of());
        contents.saveContent(other);

        contents.deleteAll(COURSE);

        assertThat(contents.content(COURSE, 1)).isEmpty();
        assertThat(contents.items(content)).isEmpty();
        assertThat(contents.lessons(content)).isEmpty();
        assertThat(contents.content(other.course(), 1)).contains(other);
    }
}
