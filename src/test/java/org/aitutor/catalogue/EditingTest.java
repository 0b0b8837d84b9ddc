package org.aitutor.catalogue;

import static org.aitutor.catalogue.Courses.ADA;
import static org.aitutor.catalogue.Courses.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aitutor.accounts.audit.Audits;
import org.aitutor.accounts.audit.InMemoryAuditRepository;
import org.aitutor.catalogue.Outline.LessonLine;
import org.aitutor.catalogue.Outline.ModuleLine;
import org.aitutor.catalogue.Outline.SkillLine;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.problem.Stale;
import org.aitutor.platform.time.Ids;
import org.junit.jupiter.api.Test;

class EditingTest {
    private final Clock clock = Clock.fixed(Courses.NOON, ZoneOffset.UTC);
    private final Ids ids = new Ids(clock, new Random(7));
    private final InMemoryCourseRepository courses = new InMemoryCourseRepository();
    private final InMemoryContentRepository contents = new InMemoryContentRepository();
    private final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    private final CourseEditor editor = new CourseEditor(courses, contents, ids, Audits.log(audited), clock);
    private final DraftEditor drafts = new DraftEditor(courses, contents, (prefix, task) -> List.of(), ids);

    @Test
    void aCourseIsWrittenStepByStepAndThenShown() {
        Course course = arranged();
        write(course, "Some text");
        Item item = drafts.add(now(course), anItem(ItemId.of(course.id(), "i"), "$1 + 1$", skill(course)));

        Course shown = editor.publish(now(course));

        assertThat(shown.published()).isTrue();
        assertThat(shown.draft()).isZero();
        assertThat(shown.counts()).isEqualTo(new CourseCounts(1, 1, 0));
        assertThat(contents.items(content(shown))).containsExactly(item);
    }

    @Test
    void studentsSeeNothingOfADraftUntilItIsPublished() {
        Course course = arranged();
        write(course, "Old");
        Course shown = editor.publish(now(course));

        write(shown, "New");

        assertThat(contents.lessons(content(now(course))).get(0).markdown()).isEqualTo("Old");
        editor.publish(now(course));
        assertThat(contents.lessons(content(now(course))).get(0).markdown()).isEqualTo("New");
    }

    @Test
    void aCourseWithoutTextIsNotPublishable() {
        Course course = arranged();

        assertThatThrownBy(() -> editor.publish(course))
                .isInstanceOfSatisfying(
                        NotPublishable.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::message)
                                .containsExactly("\"First\" has no text yet"));
    }

    @Test
    void aCourseWithoutContentIsNotPublishable() {
        Course course = editor.begin(ADA, Courses.DETAILS);

        assertThatThrownBy(() -> editor.publish(course)).isInstanceOf(NotPublishable.class);
    }

    @Test
    void publishingTwiceIsPublishingOnce() {
        Course course = arranged();
        write(course, "Text");
        Course shown = editor.publish(now(course));

        assertThat(editor.publish(shown)).isEqualTo(shown);
    }

    @Test
    void aWithdrawnCourseKeepsItsContent() {
        Course course = arranged();
        write(course, "Text");
        editor.publish(now(course));

        Course hidden = editor.withdraw(now(course));

        assertThat(hidden.published()).isFalse();
        assertThat(content(hidden).lessons()).hasSize(1);
    }

    @Test
    void whoChangesWhatAnotherChangedIsStale() {
        Course course = arranged();
        int read = write(course, "First").revision();
        write(course, "Second");

        LessonId id = contentEdited(now(course)).lessons().get(0).id();
        Lesson third = new Lesson(id, 0, "First", "Third", List.of(), 5);

        assertThatThrownBy(() -> drafts.put(now(course), third, read)).isInstanceOf(Stale.class);
    }

    @Test
    void twoWhoChangeDifferentThingsBothSucceed() {
        Course course = arranged();
        Item one = anItem(ItemId.of(course.id(), "one"), "1", skill(course));
        Item two = anItem(ItemId.of(course.id(), "two"), "2", skill(course));
        CourseRepository overtaken = new OvertakenCourses(courses, () -> drafts.add(now(course), one));

        new DraftEditor(overtaken, contents, (prefix, task) -> List.of(), ids).add(now(course), two);

        assertThat(contentEdited(now(course)).items())
                .extracting(ItemOutline::id)
                .containsExactly(one.id(), two.id());
    }

    @Test
    void anItemOfAnUnknownSkillIsRefused() {
        Course course = arranged();

        assertThatThrownBy(() -> drafts.add(course, anItem(ItemId.of(course.id(), "i"), "1")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly("skills[0]"));
    }

    @Test
    void whatTheGraderCannotReadIsRefusedWithThePathOfTheScaffold() {
        Course course = arranged();
        ItemCheck strict = (prefix, task) -> List.of(new FieldError(prefix + ".answer", "?"));
        DraftEditor checked = new DraftEditor(courses, contents, strict, ids);

        assertThatThrownBy(() -> checked.add(course, anItem(ItemId.of(course.id(), "i"), "1")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly(".answer", "hints[1].item.answer"));
    }

    @Test
    void anItemLeavesTheDraftOnly() {
        Course course = arranged();
        write(course, "Text");
        ItemId id = drafts.add(now(course), anItem(ItemId.of(course.id(), "i"), "1", skill(course)))
                .id();
        Course shown = editor.publish(now(course));

        drafts.remove(shown, id);

        assertThat(content(now(course)).items()).hasSize(1);
        assertThat(contentEdited(now(course)).items()).isEmpty();
        assertThatThrownBy(() -> drafts.remove(now(course), id)).isInstanceOf(ItemNotFound.class);
    }

    @Test
    void aNewOutlineKeepsTextsUnderTheirNewTitles() {
        Course course = arranged();
        write(course, "Text");
        CourseContent before = contentEdited(now(course));
        LessonId id = before.lessons().get(0).id();

        drafts.arrange(
                now(course),
                new Outline(
                        List.of(new ModuleLine(
                                Optional.empty(),
                                "Another module",
                                List.of(
                                        new LessonLine(Optional.empty(), "Before", 3),
                                        new LessonLine(Optional.of(id), "Renamed", 8)))),
                        Optional.empty()));

        CourseContent after = contentEdited(now(course));
        assertThat(after.lessons()).extracting(LessonOutline::title).containsExactly("Before", "Renamed");
        assertThat(contents.lessons(after)).extracting(Lesson::markdown).containsExactly("", "Text");
        assertThat(contents.lessons(after)).extracting(Lesson::title).containsExactly("Before", "Renamed");
        assertThat(after.skills()).isEqualTo(before.skills());
    }

    @Test
    void anOutlineOfForeignOrDoubledIdsIsRefused() {
        Course course = arranged();
        LessonId id = contentEdited(course).lessons().get(0).id();
        Outline wrong = new Outline(
                List.of(new ModuleLine(
                        Optional.of(new ModuleId("other.m")),
                        "Module",
                        List.of(new LessonLine(Optional.of(id), "A", 1), new LessonLine(Optional.of(id), "B", 1)))),
                Optional.empty());

        assertThatThrownBy(() -> drafts.arrange(course, wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly("modules[0].id", "modules[0].lessons[1].id"));
    }

    @Test
    void aDeletedCourseIsGoneWithItsContent() {
        Course course = arranged();

        editor.delete(course);

        assertThat(courses.find(course.id())).isEmpty();
        assertThat(contents.content(course.id(), course.draft())).isEmpty();
    }

    /** A course with one lesson without text, and one skill. */
    private Course arranged() {
        Course course = editor.begin(ADA, Courses.DETAILS);
        return drafts.arrange(
                course,
                new Outline(
                        List.of(new ModuleLine(
                                Optional.empty(), "Module", List.of(new LessonLine(Optional.empty(), "First", 5)))),
                        Optional.of(List.of(new SkillLine(Optional.empty(), "Adding", List.of())))));
    }

    private Lesson write(Course course, String text) {
        Course standing = now(course);
        LessonOutline lesson = contentEdited(standing).lessons().get(0);
        return drafts.put(
                standing,
                new Lesson(lesson.id(), 0, lesson.title(), text, List.of(skill(standing)), 5),
                lesson.revision());
    }

    private SkillId skill(Course course) {
        return contentEdited(now(course)).skills().get(0).id();
    }

    private Course now(Course course) {
        return courses.find(course.id()).orElseThrow();
    }

    private CourseContent content(Course course) {
        return contents.content(course.id(), course.version()).orElseThrow();
    }

    private CourseContent contentEdited(Course course) {
        return contents.content(course.id(), course.edited()).orElseThrow();
    }
}
