package org.aitutor.catalogue;

import static org.aitutor.catalogue.Courses.ADA;
import static org.aitutor.catalogue.Courses.BEN;
import static org.aitutor.catalogue.Courses.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class ContentPublisherTest {
    private static final CourseId C1 = new CourseId("c1");

    private final InMemoryCourseRepository courses = new InMemoryCourseRepository();
    private final InMemoryContentRepository contents = new InMemoryContentRepository();
    private final ContentPublisher publisher =
            new ContentPublisher(courses, contents, Clock.fixed(Courses.NOON, ZoneOffset.UTC));

    @Test
    void aNewCourseBeginsAtVersionOne() {
        PublishOutcome outcome =
                publisher.publish(ADA, aDraft("c1").withLessons(3).withItems(10).build(), true);

        assertThat(outcome).isEqualTo(new PublishOutcome(C1, 1, 3, 10, true));
        Course course = courses.find(C1).orElseThrow();
        assertThat(course.published()).isTrue();
        assertThat(course.counts()).isEqualTo(new CourseCounts(3, 10, 0));
        assertThat(contents.items(content())).hasSize(10);
    }

    @Test
    void theSameAgainChangesNothing() {
        CourseDraft draft = aDraft("c1").withLessons(3).withItems(10).build();
        publisher.publish(ADA, draft, true);
        Course before = courses.find(C1).orElseThrow();

        PublishOutcome outcome = publisher.publish(ADA, draft, true);

        assertThat(outcome).isEqualTo(new PublishOutcome(C1, 1, 0, 0, false));
        assertThat(courses.find(C1)).contains(before);
    }

    @Test
    void onlyWhatChangedTakesANewRevision() {
        publisher.publish(ADA, aDraft("c1").withLessons(3).withItems(10).build(), true);

        PublishOutcome outcome = publisher.publish(
                ADA, aDraft("c1").withLessons(3).withItems(10).saying(" again").build(), true);

        assertThat(outcome).isEqualTo(new PublishOutcome(C1, 2, 1, 1, false));
        assertThat(content().lessons().stream().map(LessonOutline::revision)).containsExactly(2, 1, 1);
        assertThat(content().items().stream().map(ItemOutline::revision)).containsOnlyOnce(2);
        assertThat(contents.lessons(content()).get(0).markdown()).contains("again");
    }

    @Test
    void theVersionBeforeStaysReadable() {
        publisher.publish(ADA, aDraft("c1").withLessons(1).withItems(1).build(), true);
        publisher.publish(
                ADA, aDraft("c1").withLessons(1).withItems(1).saying("new").build(), true);

        CourseContent first = contents.content(C1, 1).orElseThrow();

        assertThat(contents.items(first).get(0).stem()).doesNotContain("new");
    }

    @Test
    void whatLeftIsGoneFromTheNewVersionOnly() {
        publisher.publish(ADA, aDraft("c1").withLessons(3).withItems(10).build(), true);

        PublishOutcome outcome =
                publisher.publish(ADA, aDraft("c1").withLessons(2).withItems(9).build(), true);

        assertThat(outcome).isEqualTo(new PublishOutcome(C1, 2, 0, 0, false));
        assertThat(content().items()).hasSize(9);
        assertThat(contents.content(C1, 1).orElseThrow().items()).hasSize(10);
    }

    @Test
    void importingAgainDoesNotHideACourse() {
        CourseDraft draft = aDraft("c1").withLessons(1).build();
        publisher.publish(ADA, draft, true);

        publisher.publish(ADA, draft, false);

        assertThat(courses.find(C1).orElseThrow().published()).isTrue();
    }

    @Test
    void anotherInstructorCannotPublishOverIt() {
        CourseDraft draft = aDraft("c1").withLessons(1).build();
        publisher.publish(ADA, draft, true);

        assertThatThrownBy(() -> publisher.publish(BEN, draft, true)).isInstanceOf(CourseNotFound.class);
    }

    @Test
    void aDraftThatContradictsItselfIsRefusedWhole() {
        CourseDraft sound = aDraft("c1").withLessons(1).withItems(1).build();
        CourseDraft unsound = new CourseDraft(
                sound.id(),
                sound.source(),
                sound.details(),
                sound.modules(),
                List.of(),
                sound.lessons(),
                List.of(sound.items().get(0), sound.items().get(0)));

        assertThatThrownBy(() -> publisher.publish(ADA, unsound, true))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.errors()).extracting("field").contains("items", "lessons"));
        assertThat(courses.find(C1)).isEmpty();
    }

    @Test
    void whoPublishedAtTheSameTimeWinsOnce() {
        publisher.publish(ADA, aDraft("c1").withLessons(1).build(), true);
        CourseRepository overtaken = new OvertakenCourses(
                courses,
                () -> publisher.publish(
                        ADA, aDraft("c1").withLessons(1).saying(" first").build(), true));
        ContentPublisher slower = new ContentPublisher(overtaken, contents, Clock.systemUTC());

        assertThatThrownBy(() -> slower.publish(
                        ADA, aDraft("c1").withLessons(1).saying(" second").build(), true))
                .isInstanceOf(Conflict.class);

        assertThat(contents.lessons(content()).get(0).markdown()).contains("first");
    }

    private CourseContent content() {
        return contents.content(C1, courses.find(C1).orElseThrow().version()).orElseThrow();
    }
}
