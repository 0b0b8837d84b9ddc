package org.aitutor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody does who finds leftovers of contents. */
public abstract class ContentLeftoversContract {
    private static final Instant NOON = Courses.NOON;
    private static final CourseId ONE = new CourseId("c1");
    private static final CourseId TWO = new CourseId("c2");

    private ContentRepository contents = new InMemoryContentRepository();

    /** Where contents are kept: none yet. */
    protected abstract ContentRepository noContents();

    /** Of the contents that were given last. */
    protected abstract ContentLeftovers leftovers();

    @BeforeEach
    void begin() {
        contents = noContents();
    }

    @Test
    void aTurnsPositionIsKeptUntilTheEnd() {
        ContentLeftovers leftovers = leftovers();
        assertThat(leftovers.position()).isEmpty();

        leftovers.position(Optional.of(ONE));
        assertThat(leftovers.position()).contains(ONE);

        leftovers.position(Optional.empty());
        assertThat(leftovers.position()).isEmpty();
    }

    @Test
    void coursesAreNamedOnceInOrderFromAPositionOn() {
        contents.saveContent(manifest(TWO, 1, List.of()));
        contents.saveContent(manifest(ONE, 1, List.of()));
        contents.saveContent(manifest(ONE, 2, List.of()));

        assertThat(leftovers().coursesBehind(Optional.empty(), 10)).containsExactly(ONE, TWO);
        assertThat(leftovers().coursesBehind(Optional.empty(), 1)).containsExactly(ONE);
        assertThat(leftovers().coursesBehind(Optional.of(ONE), 10)).containsExactly(TWO);
        assertThat(leftovers().coursesBehind(Optional.of(TWO), 10)).isEmpty();
    }

    @Test
    void aTextIsLeftOverOnlyWhereNoVersionNamesItAtItsRevision() {
        Item old = Courses.anItem(ItemId.of(ONE, "i"), "Old").at(1);
        Item lost = old.at(2);
        contents.saveItems(List.of(old, lost));
        contents.saveContent(manifest(ONE, 1, List.of(old)));

        Set<String> found = leftovers().textsWithoutManifest(ONE);

        assertThat(found).hasSize(1);
        leftovers().deleteTexts(found);
        assertThat(contents.item(old.id(), 1)).isPresent();
        assertThat(contents.item(old.id(), 2)).isEmpty();
        assertThat(leftovers().textsWithoutManifest(ONE)).isEmpty();
    }

    @Test
    void theTextsOfAnotherCourseAreNotItsOwn() {
        contents.saveItems(List.of(Courses.anItem(ItemId.of(TWO, "i"), "Lost").at(1)));

        assertThat(leftovers().textsWithoutManifest(ONE)).isEmpty();
    }

    @Test
    void aNumberAloneIsNoContent() {
        contents.reserve(ONE);
        assertThat(leftovers().hasContent(ONE)).isFalse();

        contents.saveItems(List.of(Courses.anItem(ItemId.of(ONE, "i"), "Lost").at(1)));
        assertThat(leftovers().hasContent(ONE)).isTrue();

        contents.deleteAll(ONE);
        contents.saveContent(manifest(ONE, 1, List.of()));
        assertThat(leftovers().hasContent(ONE)).isTrue();
    }

    @Test
    void whatIsNotedAgainAndAgainIsOldAtLast() {
        ContentLeftovers leftovers = leftovers();

        assertThat(leftovers.note(ONE, Set.of("a"), NOON, NOON.minusSeconds(60)))
                .isEmpty();
        assertThat(leftovers.note(ONE, Set.of("a", "b"), NOON.plusSeconds(60), NOON))
                .isEmpty();
        assertThat(leftovers.note(ONE, Set.of("a", "b"), NOON.plusSeconds(61), NOON.plusSeconds(1)))
                .containsExactly("a");
    }

    @Test
    void whatIsNotLeftOverAnyMoreIsForgotten() {
        ContentLeftovers leftovers = leftovers();
        leftovers.note(ONE, Set.of("a"), NOON, NOON);

        leftovers.note(ONE, Set.of(), NOON.plusSeconds(1), NOON);

        assertThat(leftovers.note(ONE, Set.of("a"), NOON.plusSeconds(60), NOON.plusSeconds(30)))
                .isEmpty();
    }

    @Test
    void eachCourseHasNotesOfItsOwn() {
        ContentLeftovers leftovers = leftovers();
        leftovers.note(ONE, Set.of("a"), NOON, NOON);

        assertThat(leftovers.note(TWO, Set.of("a"), NOON.plusSeconds(60), NOON.plusSeconds(30)))
                .isEmpty();
    }

    private static CourseContent manifest(CourseId course, int version, List<Item> items) {
        return new CourseContent(
                course,
                version,
                List.of(),
                List.of(new Skill(SkillId.of(course, "s1"), "Skill", List.of())),
                items.stream().map(Item::outline).toList());
    }
}
