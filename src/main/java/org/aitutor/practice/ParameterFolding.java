package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.Fold;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.Parameters;

/**
 * Folds attempts into the courses' shared parameters, each once. The parameters name the batch that came in last: a run
 * begins by marking it, so that a crash between the parameters and the marks folds nothing twice. It runs once in the
 * cluster; should two run at once, of two that fold the same batch one writes, and the other leaves it.
 */
@Singleton
public final class ParameterFolding {
    private static final Logger LOG = System.getLogger(ParameterFolding.class.getName());
    private static final int BATCH = 1_000;
    private static final int BATCHES_A_TURN = 20;
    private static final int AT_ONCE = 16;

    private final AttemptRepository attempts;
    private final ParameterRepository parameters;
    private final Catalogue catalogue;
    private final Clock clock;
    private final int size;
    private final Map<CourseId, Long> marked = new ConcurrentHashMap<>();

    @Inject
    public ParameterFolding(
            AttemptRepository attempts, ParameterRepository parameters, Catalogue catalogue, Clock clock) {
        this(attempts, parameters, catalogue, clock, BATCH);
    }

    ParameterFolding(
            AttemptRepository attempts, ParameterRepository parameters, Catalogue catalogue, Clock clock, int size) {
        this.attempts = attempts;
        this.parameters = parameters;
        this.catalogue = catalogue;
        this.clock = clock;
        this.size = size;
    }

    /**
     * Folds what is there, course by course; one that fails does not hold the others up.
     *
     * @return how many attempts were folded in
     * @throws RuntimeException of the first course that failed, when all others are done
     */
    public int run() {
        return foldAll(new ConcurrentLinkedQueue<>(attempts.unfoldedCourses()));
    }

    /**
     * The same, several courses at a time: most of a turn is waiting for writes to be safe, which the database makes so
     * together.
     *
     * @throws ExecutionException where a course failed
     */
    public int run(ExecutorService workers) throws InterruptedException, ExecutionException {
        Queue<CourseId> courses = new ConcurrentLinkedQueue<>(attempts.unfoldedCourses());
        int width = Math.min(AT_ONCE, courses.size());
        int folded = 0;
        Callable<Integer> share = () -> foldAll(courses);
        for (Future<Integer> done : workers.invokeAll(Collections.nCopies(width, share))) {
            folded += done.get();
        }
        return folded;
    }

    private int foldAll(Queue<CourseId> courses) {
        int folded = 0;
        RuntimeException failed = null;
        for (CourseId course = courses.poll(); course != null; course = courses.poll()) {
            try {
                folded += fold(course);
            } catch (Unavailable away) {
                throw away;
            } catch (RuntimeException failure) {
                String name = course.value();
                LOG.log(Level.WARNING, () -> "Attempts of the course " + name + " wait", failure);
                failed = failed == null ? failure : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
        return folded;
    }

    private int fold(CourseId course) {
        int all = 0;
        for (int n = 0; n < BATCHES_A_TURN; n++) {
            int folded = foldBatch(course);
            all += folded;
            if (folded < size) {
                break;
            }
        }
        return all;
    }

    private int foldBatch(CourseId course) {
        ParameterRepository.Head head = parameters.head(course);
        finish(course, head);
        Set<String> done = new HashSet<>(head.batch());
        List<Attempt> batch = attempts.unfolded(course, size).stream()
                .filter(attempt -> !done.contains(attempt.id()))
                .toList();
        if (batch.isEmpty() || !parameters.update(course, head.version(), folded(course, batch))) {
            return 0;
        }
        mark(course, head.version() + 1, batch.stream().map(Attempt::id).toList());
        return batch.size();
    }

    /** Sets the marks of the last batch, unless this member did when it folded it. */
    private void finish(CourseId course, ParameterRepository.Head head) {
        if (marked.getOrDefault(course, 0L) != head.version()) {
            mark(course, head.version(), head.batch());
        }
    }

    private void mark(CourseId course, long version, List<String> batch) {
        attempts.markFolded(batch);
        marked.put(course, version);
    }

    private FoldedBatch folded(CourseId course, List<Attempt> batch) {
        Fold fold = new Fold(startOf(course, batch));
        Calibration live = Calibration.NONE;
        for (Attempt attempt : batch) {
            Attempt.Prediction made = attempt.prediction().orElseThrow();
            fold.add(attempt.item().value(), made.terms(), attempt.outcome(), attempt.elapsedMillis());
            live = live.with(made.chance(), attempt.outcome());
        }
        return new FoldedBatch(fold.changed(), batch.stream().map(Attempt::id).toList(), live, clock.instant());
    }

    /** The parameters that these attempts touch, as they are by now. */
    private Parameters startOf(CourseId course, List<Attempt> batch) {
        Set<String> items = new HashSet<>();
        Set<String> skills = new HashSet<>();
        for (Attempt attempt : batch) {
            items.add(attempt.item().value());
            skills.addAll(attempt.prediction().orElseThrow().terms().skillNames());
        }
        Parameters known = parameters.entries(course, items, skills);
        boolean allAnswered = items.stream().allMatch(item -> known.known(item).isPresent());
        return allAnswered ? known : known.startingFrom(priors(course));
    }

    /** An item that was never answered starts from its author's estimate; one that is gone, from the average. */
    private Function<String, ItemParameters> priors(CourseId id) {
        Map<String, ItemParameters> expected = new HashMap<>();
        try {
            catalogue
                    .find(id)
                    .map(catalogue::content)
                    .ifPresent(content -> content.items()
                            .forEach(item ->
                                    expected.put(item.id().value(), ItemParameters.expecting(item.difficulty()))));
        } catch (CourseNotFound noContentAnyMore) {
            return item -> ItemParameters.NEW;
        }
        return item -> expected.getOrDefault(item, ItemParameters.NEW);
    }
}
