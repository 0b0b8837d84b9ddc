package org.aitutor.practice.quiz.store;

import static org.aitutor.practice.quiz.SomeQuizzes.ALGEBRA;
import static org.aitutor.practice.quiz.SomeQuizzes.ANN;
import static org.aitutor.practice.quiz.SomeQuizzes.NOON;
import static org.aitutor.practice.quiz.SomeQuizzes.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.practice.quiz.InMemoryQuizRepository;
import org.aitutor.practice.quiz.Quiz;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.QuizRepository;
import org.aitutor.practice.quiz.QuizRepositoryContract;
import org.aitutor.practice.quiz.SomeQuizzes;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class CachedQuizRepositoryTest extends QuizRepositoryContract {
    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryQuizRepository source = new InMemoryQuizRepository();
    private final LocalCopies<List<Quiz>> copies = copies();
    private final LocalCopies<List<Quiz>> elsewhere = copies();
    private final QuizRepository here = new CachedQuizRepository(source, copies, this::dropEverywhere);
    private final QuizRepository there = new CachedQuizRepository(source, elsewhere, this::dropEverywhere);

    @Test
    void aCourseIsReadOnceForSecondsHoweverManyAsk() {
        here.insert(SomeQuizzes.quiz(QUIZ));
        here.of(ALGEBRA);
        source.delete(QUIZ);

        clock.advance(Duration.ofSeconds(10));
        assertThat(here.find(QUIZ)).isPresent();
        assertThat(here.of(ALGEBRA)).hasSize(1);
        clock.advance(Duration.ofSeconds(1));

        assertThat(here.find(QUIZ)).isEmpty();
        assertThat(here.of(ALGEBRA)).isEmpty();
    }

    @Test
    void aCourseWithoutQuizzesIsRememberedToo() {
        here.of(ALGEBRA);
        source.insert(SomeQuizzes.quiz(QUIZ));

        assertThat(here.of(ALGEBRA)).isEmpty();
        clock.advance(Duration.ofSeconds(11));
        assertThat(here.of(ALGEBRA)).hasSize(1);
    }

    @Test
    void everyWriteIsSeenAtOnceOnEveryMember() {
        Quiz quiz = SomeQuizzes.quiz(QUIZ);
        Quiz changed = SomeQuizzes.changed(quiz);
        assertThat(there.of(ALGEBRA)).isEmpty();

        here.insert(quiz);
        assertThat(there.find(QUIZ)).contains(quiz);
        here.replace(changed);
        assertThat(there.find(QUIZ)).contains(changed);
        here.setExtraTime(QUIZ, ANN, 50);
        assertThat(there.find(QUIZ).map(Quiz::extraTime)).contains(Map.of(ANN, 50));
        here.delete(QUIZ);
        assertThat(there.find(QUIZ)).isEmpty();
    }

    @Test
    void aWriteThatFailsForAnothersShowsTheOthersAtOnce() {
        Quiz quiz = SomeQuizzes.quiz(QUIZ);
        here.insert(quiz);
        here.find(QUIZ);
        Quiz changed = SomeQuizzes.changed(quiz);
        source.replace(changed);

        boolean replaced = here.replace(changed);

        assertThat(replaced).isFalse();
        assertThat(here.find(QUIZ)).contains(changed);
        assertThatThrownBy(() -> here.insert(quiz)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsReadWhileAnotherWritesIsNotKept() {
        here.insert(SomeQuizzes.quiz(QUIZ));
        QuizRepository slow = new CachedQuizRepository(
                new Reading(() -> dropEverywhere(ALGEBRA.value())), copies, this::dropEverywhere);

        List<Quiz> read = slow.of(ALGEBRA);
        source.delete(QUIZ);

        assertThat(read).hasSize(1);
        assertThat(slow.of(ALGEBRA)).isEmpty();
    }

    @Override
    protected QuizRepository repository() {
        return here;
    }

    private LocalCopies<List<Quiz>> copies() {
        return new LocalCopies<>("test-quizzes", CachedQuizRepository.LIFETIME, clock);
    }

    private void dropEverywhere(String course) {
        List.<Consumer<String>>of(copies::drop, elsewhere::drop).forEach(member -> member.accept(course));
    }

    /** The source; something happens between its reading and its answer. */
    private final class Reading implements QuizRepository {
        private final Runnable meanwhile;

        Reading(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public Optional<Quiz> find(QuizId id) {
            return source.find(id);
        }

        @Override
        public List<Quiz> of(CourseId course) {
            List<Quiz> read = source.of(course);
            meanwhile.run();
            return read;
        }

        @Override
        public List<CourseId> courses() {
            return source.courses();
        }

        @Override
        public void insert(Quiz quiz) {
            source.insert(quiz);
        }

        @Override
        public boolean replace(Quiz changed) {
            return source.replace(changed);
        }

        @Override
        public boolean setExtraTime(QuizId id, UserId student, int percent) {
            return source.setExtraTime(id, student, percent);
        }

        @Override
        public boolean delete(QuizId id) {
            return source.delete(id);
        }
    }
}
