package org.aitutor.practice.quiz.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.work.Filling;
import org.aitutor.practice.quiz.Quiz;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizRepository;

/**
 * Remembers the quizzes of a course for seconds: a class starts one at the same moment. A write is told to all members
 * before it returns; one that cannot be reached shows the old quizzes for the copies' lifetime.
 */
@Singleton
public final class CachedQuizRepository implements QuizRepository {
    private static final String REGION = "quizzes";
    static final Duration LIFETIME = Duration.ofSeconds(10);

    private final QuizRepository source;
    private final LocalCopies<List<Quiz>> copies;
    private final Consumer<String> dropEverywhere;

    @Inject
    public CachedQuizRepository(MongoQuizRepository source, Members members, Clock clock) {
        this(
                source,
                members.register(new LocalCopies<>(REGION, LIFETIME, clock)),
                course -> members.drop(REGION, course));
    }

    CachedQuizRepository(QuizRepository source, LocalCopies<List<Quiz>> copies, Consumer<String> dropEverywhere) {
        this.source = source;
        this.copies = copies;
        this.dropEverywhere = dropEverywhere;
    }

    @Override
    public Optional<Quiz> find(QuizId id) {
        return of(id.course()).stream().filter(quiz -> quiz.id().equals(id)).findFirst();
    }

    @Override
    public List<Quiz> of(CourseId course) {
        return copies.get(course.value()).orElseGet(() -> read(course));
    }

    @Override
    public List<CourseId> courses() {
        return source.courses();
    }

    @Override
    public void insert(Quiz quiz) {
        source.insert(quiz);
        drop(quiz.id());
    }

    @Override
    public boolean replace(Quiz changed) {
        boolean replaced = source.replace(changed);
        // Also where it was not: then it was another one than the copy says.
        drop(changed.id());
        return replaced;
    }

    @Override
    public boolean setExtraTime(QuizId id, UserId student, int percent) {
        boolean set = source.setExtraTime(id, student, percent);
        drop(id);
        return set;
    }

    @Override
    public boolean delete(QuizId id) {
        boolean deleted = source.delete(id);
        drop(id);
        return deleted;
    }

    private List<Quiz> read(CourseId course) {
        long moment = copies.moment();
        List<Quiz> read = List.copyOf(Filling.of(() -> source.of(course)));
        copies.keep(course.value(), read, moment);
        return read;
    }

    private void drop(QuizId id) {
        dropEverywhere.accept(id.course().value());
    }
}
