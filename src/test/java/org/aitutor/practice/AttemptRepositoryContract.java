package org.aitutor.practice;

import static org.aitutor.practice.Attempts.ALGEBRA;
import static org.aitutor.practice.Attempts.ANN;
import static org.aitutor.practice.Attempts.SLOPE;
import static org.aitutor.practice.Attempts.aPartlyRightAttempt;
import static org.aitutor.practice.Attempts.anAttempt;
import static org.aitutor.practice.Attempts.anUncountedAttempt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.evaluation.TracingBaseline;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.Terms;
import org.junit.jupiter.api.Test;

/** What every repository of attempts keeps. */
public abstract class AttemptRepositoryContract {
    private static final UserId BOB = new UserId("bob");

    protected abstract AttemptRepository repository();

    @Test
    void whatIsInsertedIsFoundAsItWas() {
        Attempt counted = anAttempt(ANN, ALGEBRA, "k1", 1);
        Attempt uncounted = anUncountedAttempt(ANN, ALGEBRA, "k2", 2);
        Attempt partly = aPartlyRightAttempt("k3", 2.0 / 3);
        Attempt wrong = aPartlyRightAttempt("k4", 0);

        repository().insertAll(List.of(counted, uncounted, partly, wrong));

        assertThat(repository().find(ANN, "k1")).contains(counted);
        assertThat(repository().find(ANN, "k2")).contains(uncounted);
        assertThat(repository().find(ANN, "k3")).contains(partly);
        assertThat(repository().find(ANN, "k4")).contains(wrong);
        assertThat(repository().find(BOB, "k1")).isEmpty();
    }

    @Test
    void whatIsKeptAlreadyStaysAndTheRestIsInserted() {
        Attempt first = anAttempt(ANN, ALGEBRA, "k1", 1);
        repository().insertAll(List.of(first));

        repository().insertAll(List.of(anAttempt(ANN, ALGEBRA, "k1", 99), anAttempt(ANN, ALGEBRA, "k2", 2)));
        repository().insertAll(List.of());

        assertThat(repository().find(ANN, "k1")).contains(first);
        assertThat(repository().find(ANN, "k2")).isPresent();
    }

    @Test
    void theLatestAreOfThisStudentInThisCourse() {
        repository()
                .insertAll(List.of(
                        anAttempt(ANN, ALGEBRA, "k1", 1),
                        anAttempt(ANN, ALGEBRA, "k3", 3),
                        anAttempt(ANN, ALGEBRA, "k2", 2),
                        anAttempt(ANN, new CourseId("geometry"), "k4", 4),
                        anAttempt(BOB, ALGEBRA, "k5", 5)));

        List<Attempt> latest = repository().latest(ANN, ALGEBRA, 2);

        assertThat(latest).extracting(Attempt::key).containsExactly("k3", "k2");
        assertThat(repository().all(ANN, ALGEBRA)).extracting(Attempt::key).containsExactlyInAnyOrder("k1", "k2", "k3");
    }

    @Test
    void theLatestOnASkillAreThoseThatCount() {
        repository()
                .insertAll(List.of(
                        anAttempt(ANN, ALGEBRA, "k1", 1),
                        anAttempt(ANN, ALGEBRA, "k2", 2),
                        anAttempt(ANN, ALGEBRA, "k3", 3),
                        anUncountedAttempt(ANN, ALGEBRA, "k4", 4),
                        anAttempt(BOB, ALGEBRA, "k5", 5)));

        List<Attempt> latest = repository().latestOn(ANN, SLOPE, 2);

        assertThat(latest).extracting(Attempt::key).containsExactly("k3", "k2");
        assertThat(repository().latestOn(ANN, SkillId.of(ALGEBRA, "lines"), 2)).isEmpty();
    }

    @Test
    void theCountedAttemptsOfACourseAreThereForComparisonEachStudentsInOrder() {
        CourseId longer = new CourseId(ALGEBRA.value() + "2");
        repository()
                .insertAll(List.of(
                        numbered(BOB, ALGEBRA, "k1", 1, 60),
                        numbered(ANN, ALGEBRA, "k3", 7, 61),
                        numbered(ANN, ALGEBRA, "k2", 3, 62),
                        numbered(ANN, ALGEBRA, "k4", 2, 1),
                        numbered(ANN, longer, "k5", 1, 60),
                        anUncountedAttempt(ANN, ALGEBRA, "k6", 60)));

        List<TracingBaseline.Given> given = repository().counted(ALGEBRA, Attempts.NOON.plusSeconds(60), 100);

        assertThat(given).containsExactly(given("ann", 0.3, false), given("ann", 0.7, true), given("bob", 0.1, true));
        assertThat(repository().counted(ALGEBRA, Attempts.NOON, 1)).hasSizeLessThan(4);
    }

    private static TracingBaseline.Given given(String student, double chance, boolean right) {
        return new TracingBaseline.Given(student, "algebra.i1", "algebra.slope", chance, right);
    }

    private static Attempt numbered(UserId student, CourseId course, String key, int number, int seconds) {
        Terms terms = new Terms(
                number,
                0,
                List.of(new Terms.SkillTerm(Attempts.SLOPE.value(), 0, FeatureVector.of(1, 2, 3, 4, 5, 6, 7))));
        return Attempts.answered(
                student,
                ItemId.of(course, "i1"),
                key,
                Attempts.NOON.plusSeconds(seconds),
                new Attempt.Prediction(number / 10.0, terms),
                number == 3 ? Outcome.HELPED : Outcome.RIGHT);
    }

    @Test
    void whatCountsIsUnfoldedUntilItIsMarked() {
        Attempt first = anAttempt(ANN, ALGEBRA, "k1", 1);
        Attempt second = anAttempt(BOB, ALGEBRA, "k1", 1);
        Attempt third = anAttempt(ANN, ALGEBRA, "k0", 2);
        repository().insertAll(List.of(third, second, first, anUncountedAttempt(ANN, ALGEBRA, "k9", 0)));
        repository().insertAll(List.of(anAttempt(ANN, new CourseId("geometry"), "k7", 0)));

        assertThat(repository().unfolded(ALGEBRA, 10)).containsExactly(first, second, third);
        assertThat(repository().unfolded(ALGEBRA, 2)).containsExactly(first, second);
        assertThat(repository().unfoldedCourses()).containsExactlyInAnyOrder(ALGEBRA, new CourseId("geometry"));

        repository().markFolded(List.of(first.id(), second.id(), third.id()));
        repository().markFolded(List.of());
        repository().insertAll(List.of(first));

        assertThat(repository().unfolded(ALGEBRA, 10)).isEmpty();
        assertThat(repository().unfoldedCourses()).containsExactly(new CourseId("geometry"));
    }
}
