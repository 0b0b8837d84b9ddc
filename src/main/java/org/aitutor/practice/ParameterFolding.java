package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.practice.mastery.Fold;
import org.aitutor.practice.mastery.ItemParameters;

/**
 * Folds attempts into the courses' shared parameters, each once. The parameters name the batch that came in last: a run
 * begins by marking it, so that a crash between the parameters and the marks folds nothing twice. Several members may
 * run at once: of two that fold the same batch one writes, and the other leaves it.
 */
@Singleton
public final class ParameterFolding {
    static final int BATCH = 1_000;

    private final AttemptRepository attempts;
    private final ParameterRepository parameters;
    private final Catalogue catalogue;

    @Inject
    public ParameterFolding(AttemptRepository attempts, ParameterRepository parameters, Catalogue catalogue) {
        this.attempts = attempts;
        this.parameters = parameters;
        this.catalogue = catalogue;
    }

    /** Folds at most one batch of each course. @return how many attempts were folded in */
    public int run() {
        return attempts.unfoldedCourses().stream().mapToInt(this::fold).sum();
    }

    int fold(CourseId course) {
        CourseParameters before = parameters.newerThan(course, 0).orElseGet(() -> CourseParameters.fresh(course));
        attempts.markFolded(before.batch());
        Set<String> done = new HashSet<>(before.batch());
        List<Attempt> batch = attempts.unfolded(course, BATCH).stream()
                .filter(attempt -> !done.contains(attempt.id()))
                .toList();
        if (batch.isEmpty()) {
            return 0;
        }
        Fold fold = new Fold(before.shared().startingFrom(priors(course)));
        batch.forEach(attempt -> attempt.prediction()
                .ifPresent(made -> fold.add(attempt.item().value(), made.terms(), attempt.outcome())));
        List<String> ids = batch.stream().map(Attempt::id).toList();
        if (!parameters.update(course, before.version(), fold.changed(), ids)) {
            return 0;
        }
        attempts.markFolded(ids);
        return ids.size();
    }

    /** An item that was never answered starts from its author's estimate; one that is gone, from the average. */
    private Function<String, ItemParameters> priors(CourseId id) {
        Optional<Course> course = catalogue.find(id);
        try {
            return course.map(catalogue::content)
                    .<Function<String, ItemParameters>>map(content -> item -> content.items().stream()
                            .filter(outline -> outline.id().value().equals(item))
                            .findFirst()
                            .map(ItemOutline::difficulty)
                            .map(ItemParameters::expecting)
                            .orElse(ItemParameters.NEW))
                    .orElse(item -> ItemParameters.NEW);
        } catch (CourseNotFound noContentAnyMore) {
            return item -> ItemParameters.NEW;
        }
    }
}
