package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemNotFound;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.practice.scoring.ItemResult;
import org.aitutor.practice.scoring.QuizStatistics;
import org.aitutor.practice.scoring.QuizTally;

/** How a quiz went, for its instructor: who calls has been let in to the course. */
@Singleton
public final class QuizResults {
    private final Quizzes quizzes;
    private final QuizAttemptRepository attempts;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    public QuizResults(Quizzes quizzes, QuizAttemptRepository attempts, Catalogue catalogue, Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * How a quiz went.
     *
     * @param open attempts that have not ended
     * @param stems of the items, by their ids
     */
    public record Report(Quiz quiz, QuizStatistics statistics, long open, Map<String, String> stems) {}

    /** The whole of it. @throws QuizNotFound where the course has none of that id */
    public Report report(Course course, QuizId id) {
        Quiz quiz = settled(course, id);
        QuizTally tally = new QuizTally();
        Map<ItemId, Integer> revisions = new HashMap<>();
        attempts.eachEnded(id, attempt -> {
            count(tally, attempt);
            attempt.questions().forEach(question -> revisions.put(question.item(), question.revision()));
        });
        return new Report(quiz, tally.statistics(), attempts.countOpen(id), stems(revisions));
    }

    /** The attempts that ended, the latest first. @throws QuizNotFound where the course has none of that id */
    public Slice<QuizAttempt> ended(Course course, QuizId id, SliceRequest slice) {
        return attempts.ended(settled(course, id).id(), slice);
    }

    /** Hands over each attempt that ended, the earliest first. @throws QuizNotFound where the course has none of that id */
    public void eachEnded(Course course, QuizId id, Consumer<QuizAttempt> consumer) {
        attempts.eachEnded(settled(course, id).id(), consumer);
    }

    /** The quiz, with nothing of it left open behind its deadline. */
    private Quiz settled(Course course, QuizId id) {
        Quiz quiz = quizzes.find(course, id);
        Instant now = clock.instant();
        attempts.submitOverdue(now);
        return quiz;
    }

    private static void count(QuizTally tally, QuizAttempt attempt) {
        Instant end = attempt.ended().orElseThrow().at();
        List<ItemResult> results =
                attempt.questions().stream().map(QuizResults::result).toList();
        tally.add(
                attempt.id().number() == 1,
                attempt.score(),
                attempt.passed(),
                attempt.taken(end).toMillis(),
                results);
    }

    private static ItemResult result(Question question) {
        return new ItemResult(
                question.item().value(),
                question.answer().isPresent(),
                question.answer().map(SavedAnswer::correct).orElse(false),
                question.credit(),
                question.answer().map(SavedAnswer::millis).orElse(0L));
    }

    private Map<String, String> stems(Map<ItemId, Integer> revisions) {
        Map<String, String> stems = new HashMap<>();
        revisions.forEach((item, revision) -> stems.put(item.value(), stem(item, revision)));
        return stems;
    }

    private String stem(ItemId item, int revision) {
        try {
            return catalogue.item(item, revision).stem();
        } catch (ItemNotFound goneWithItsCourse) {
            return "";
        }
    }
}
