package org.aitutor.practice.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextItemTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    /** Never explores: every throw is 5. */
    private static final RandomGenerator FIVES = () -> 10L << 32;

    @Test
    void aNewStudentStartsWhereTheCourseStarts() {
        List<SkillView> skills = List.of(fresh("a"), fresh("b"), fresh("c"));

        Choice choice = chosen(skills, List.of(), item("a1", "a"), item("b1", "b"), item("c1", "c"));

        assertThat(choice.item()).isEqualTo("a1");
        assertThat(choice.reason()).isEqualTo(new Reason(Reason.Code.NEW, "Something new: Skill a."));
    }

    @Test
    void anEasyItemOfALateSkillDoesNotJumpTheCourse() {
        List<SkillView> skills = List.of(fresh("a"), fresh("b"), fresh("c"));

        Choice choice = chosen(skills, List.of(), item("a1", "a", 0.4), item("c1", "c", 0.75));

        assertThat(choice.item()).isEqualTo("a1");
    }

    @Test
    void aSkillWhoseBasicsAreMissingWaits() {
        SkillView blocked = new SkillView("a", "Skill a", 0.5, false, 4, false, 1, Optional.empty());

        Choice choice = chosen(List.of(blocked, known("b", 0.5)), List.of(), item("a1", "a"), item("b1", "b"));

        assertThat(choice.item()).isEqualTo("b1");
    }

    @Test
    void theFirstAttemptsOfANewSkillStayTogether() {
        SkillView begun = new SkillView("a", "Skill a", 0.84, false, 2, true, 1, Optional.empty());

        Choice choice =
                chosen(List.of(begun, known("b", 0.3)), List.of(past("a1", "a", 1)), item("a2", "a"), item("b1", "b"));

        assertThat(choice.item()).isEqualTo("a2");
    }

    @Test
    void practisedSkillsAreInterleaved() {
        List<SkillView> skills = List.of(known("a", 0.6), known("b", 0.62));

        Choice choice = chosen(skills, List.of(past("a1", "a", 1)), item("a2", "a"), item("b1", "b"));

        assertThat(choice.item()).isEqualTo("b1");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.2", "0.9, 0.99", "0.75, 0.6"})
    void theItemNearestToThreeInFourIsPreferred(double better, double worse) {
        Choice choice = chosen(List.of(known("a", 0.6)), List.of(), item("a1", "a", worse), item("a2", "a", better));

        assertThat(choice.item()).isEqualTo("a2");
    }

    @Test
    void whatWasMasteredAndFadesComesBackAsAReview() {
        SkillView faded =
                new SkillView("a", "Skill a", 0.95, true, 9, true, 0.3, Optional.of(LocalDate.of(2026, 2, 20)));

        Choice choice = chosen(List.of(faded, known("b", 0.84)), List.of(), item("b1", "b"), item("a1", "a"));

        assertThat(choice.item()).isEqualTo("a1");
        assertThat(choice.reason())
                .isEqualTo(new Reason(Reason.Code.REVIEW, "Skill a is due for review since 2026-02-20."));
    }

    @ParameterizedTest
    @CsvSource({
        "0.40, false, STRENGTHEN, Skill a gets stronger with practice.",
        "0.70, false, STRENGTHEN, You are close to mastering Skill a.",
        "0.90, false, STRENGTHEN, You are close to mastering Skill a.",
        "0.90, true, CHALLENGE, You have mastered Skill a: this one keeps you in form."
    })
    void theReasonFollowsTheSkillsState(double mastery, boolean mastered, Reason.Code code, String text) {
        SkillView skill = new SkillView("a", "Skill a", mastery, mastered, 7, true, 0.95, Optional.of(TODAY));

        Choice choice = chosen(List.of(skill), List.of(), item("a1", "a"));

        assertThat(choice.reason()).isEqualTo(new Reason(code, text));
    }

    @Test
    void anItemAnsweredWithinADayIsNotOfferedAgain() {
        List<SkillView> skills = List.of(known("a", 0.6));

        Optional<Choice> tooEarly = choose(skills, List.of(past("a1", "a", 23)), item("a1", "a"));
        Optional<Choice> rested = choose(skills, List.of(past("a1", "a", 24)), item("a1", "a"));

        assertThat(tooEarly).isEmpty();
        assertThat(rested).isPresent();
        assertThat(NextItem.nothingLeft().code()).isEqualTo(Reason.Code.REVIEW);
    }

    @Test
    void amongEqualsTheOneSeenLongestAgoComes() {
        List<Past> recent = List.of(past("a1", "a", 30), past("a2", "a", 300));

        Choice choice = chosen(List.of(known("a", 0.6)), recent, item("a1", "a"), item("a2", "a"));

        assertThat(choice.item()).isEqualTo("a2");
    }

    @Test
    void aLaterStepIsNeverOfferedBeforeTheEarlierOne() {
        List<SkillView> skills = List.of(known("a", 0.6), known("b", 0.1));

        for (int seed = 0; seed < 200; seed++) {
            Optional<Choice> choice = new NextItem(skills, List.of(), NOW, new Random(seed))
                    .choose(List.of(step("p-b", "b", "p", 2), step("p-a", "a", "p", 1), step("p-c", "b", "p", 3)));
            assertThat(choice).map(Choice::item).contains("p-a");
        }
    }

    @Test
    void aProblemThatWasBegunIsFinishedInItsOrder() {
        List<SkillView> skills = List.of(known("a", 0.6), known("b", 0.1));
        List<Candidate> items =
                List.of(item("b1", "b"), step("p1", "a", "p", 1), step("p2", "a", "p", 2), step("p3", "a", "p", 5));
        List<Past> recent = new ArrayList<>();
        List<String> order = new ArrayList<>();

        recent.add(past("p1", "a", 3));
        for (int n = 2; n > 0; n--) {
            String next = new NextItem(skills, recent, NOW, FIVES)
                    .choose(items)
                    .orElseThrow()
                    .item();
            order.add(next);
            recent.add(past(next, "a", n));
        }

        assertThat(order).containsExactly("p2", "p3");
    }

    @Test
    void aProblemMetAgainLaterStartsWithItsFirstStep() {
        List<Past> recent = List.of(past("p1", "a", 52), past("p2", "a", 51), past("b1", "b", 50));
        List<Candidate> items = List.of(step("p1", "a", "p", 1), step("p2", "a", "p", 2));

        Choice choice = chosen(List.of(known("a", 0.6), known("b", 0.9)), recent, items.toArray(Candidate[]::new));

        assertThat(choice.item()).isEqualTo("p1");
    }

    @Test
    void onePickInTenExploresWhatIsOpen() {
        List<SkillView> skills = List.of(known("a", 0.3), known("b", 0.8), fresh("c"), fresh("d"), fresh("e"));
        Random dice = new Random(1);
        int explored = 0;

        for (int n = 0; n < 2000; n++) {
            String item = new NextItem(skills, List.of(), NOW, dice)
                    .choose(List.of(item("a1", "a"), item("b1", "b", 0.99), item("e1", "e")))
                    .orElseThrow()
                    .item();
            assertThat(item).isNotEqualTo("e1");
            explored += item.equals("b1") ? 1 : 0;
        }

        assertThat(explored / 2000.0).isCloseTo(0.05, within(0.02));
    }

    @Test
    void aCourseWithoutItemsOffersNone() {
        assertThat(choose(List.of(), List.of())).isEmpty();
    }

    private static Choice chosen(List<SkillView> skills, List<Past> recent, Candidate... items) {
        return choose(skills, recent, items).orElseThrow();
    }

    private static Optional<Choice> choose(List<SkillView> skills, List<Past> recent, Candidate... items) {
        return new NextItem(skills, recent, NOW, FIVES).choose(List.of(items));
    }

    private static SkillView fresh(String skill) {
        return new SkillView(skill, "Skill " + skill, 0.5, false, 0, true, 1, Optional.empty());
    }

    private static SkillView known(String skill, double mastery) {
        return new SkillView(skill, "Skill " + skill, mastery, false, 5, true, 1, Optional.of(TODAY));
    }

    private static Candidate item(String id, String skill) {
        return item(id, skill, 0.6);
    }

    private static Candidate item(String id, String skill, double chance) {
        return new Candidate(id, List.of(skill), chance, Optional.empty(), 1);
    }

    private static Candidate step(String id, String skill, String problem, int position) {
        return new Candidate(id, List.of(skill), 0.6, Optional.of(problem), position);
    }

    private static Past past(String item, String skill, int hoursAgo) {
        return new Past(item, List.of(skill), NOW.minus(Duration.ofHours(hoursAgo)));
    }
}
