package org.aitutor.practice;

import static org.aitutor.practice.Attempts.ALGEBRA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.SkillParameters;
import org.junit.jupiter.api.Test;

/** What every repository of shared parameters keeps. */
public abstract class ParameterRepositoryContract {
    private static final SkillParameters EASY =
            new SkillParameters(1.5, 20, FeatureVector.of(1, 2, 3, 4, 5, 6, 0.1), FeatureVector.filledWith(Math.PI));

    protected abstract ParameterRepository repository();

    @Test
    void aCourseBeginsWithoutParameters() {
        assertThat(repository().newerThan(ALGEBRA, 0)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAsItWasWhateverTheNames() {
        SharedParameters shared = new SharedParameters(
                CourseWeights.DEFAULT,
                Map.of("algebra.i1", new ItemParameters(-0.1, 3), "algebra.$a.b%2E", new ItemParameters(1.0 / 3, 1)),
                Map.of("algebra.slope", EASY));

        boolean written = repository().update(ALGEBRA, 0, shared, List.of("ann:k1", "bob:k2"));

        assertThat(written).isTrue();
        assertThat(repository().newerThan(ALGEBRA, 0))
                .contains(new CourseParameters(ALGEBRA, 1, shared, List.of("ann:k1", "bob:k2")));
        assertThat(repository().newerThan(ALGEBRA, 1)).isEmpty();
    }

    @Test
    void anUpdateLeavesWhatItDoesNotName() {
        repository().update(ALGEBRA, 0, items("algebra.i1", 1), List.of("a"));

        repository().update(ALGEBRA, 1, items("algebra.i2", 2), List.of("b"));

        CourseParameters read = repository().newerThan(ALGEBRA, 0).orElseThrow();
        assertThat(read.shared().items())
                .containsOnly(
                        Map.entry("algebra.i1", new ItemParameters(1, 1)),
                        Map.entry("algebra.i2", new ItemParameters(2, 1)));
        assertThat(read.batch()).containsExactly("b");
        assertThat(read.version()).isEqualTo(2);
    }

    @Test
    void ofTwoUpdatesOfTheSameVersionOneStands() {
        boolean first = repository().update(ALGEBRA, 0, items("algebra.i1", 1), List.of("a"));
        boolean second = repository().update(ALGEBRA, 0, items("algebra.i1", 2), List.of("b"));
        boolean early = repository().update(ALGEBRA, 5, items("algebra.i1", 3), List.of("c"));

        assertThat(List.of(first, second, early)).containsExactly(true, false, false);
        assertThat(repository().newerThan(ALGEBRA, 0).orElseThrow().batch()).containsExactly("a");
    }

    private static SharedParameters items(String item, double bias) {
        return new SharedParameters(CourseWeights.DEFAULT, Map.of(item, new ItemParameters(bias, 1)), Map.of());
    }
}
