package org.aitutor.practice.quiz;

import static org.aitutor.practice.quiz.SomeQuizzes.ALGEBRA;
import static org.aitutor.practice.quiz.SomeQuizzes.ANN;
import static org.aitutor.practice.quiz.SomeQuizzes.BOB;
import static org.aitutor.practice.quiz.SomeQuizzes.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.problem.Conflict;
import org.junit.jupiter.api.Test;

/** What every repository of quizzes keeps. */
public abstract class QuizRepositoryContract {
    protected abstract QuizRepository repository();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Quiz chosen = SomeQuizzes.quiz(QUIZ);
        Quiz drawn = SomeQuizzes.drawn(QuizId.of(ALGEBRA, "drawn"));

        repository().insert(chosen);
        repository().insert(drawn);

        assertThat(repository().find(QUIZ)).contains(chosen);
        assertThat(repository().find(drawn.id())).contains(drawn);
        assertThat(repository().of(ALGEBRA)).containsExactly(drawn, chosen);
        assertThat(repository().of(new CourseId("geometry"))).isEmpty();
        assertThatThrownBy(() -> repository().insert(chosen)).isInstanceOf(Conflict.class);
    }

    @Test
    void eachCourseThatHasQuizzesIsTold() {
        CourseId geometry = new CourseId("geometry");
        repository().insert(SomeQuizzes.quiz(QUIZ));
        repository().insert(SomeQuizzes.quiz(QuizId.of(ALGEBRA, "other")));
        repository().insert(SomeQuizzes.quiz(QuizId.of(geometry, "third")));

        assertThat(repository().courses()).containsExactlyInAnyOrder(ALGEBRA, geometry);
        repository().delete(QuizId.of(geometry, "third"));
        assertThat(repository().courses()).containsExactly(ALGEBRA);
    }

    @Test
    void ofTwoChangesOfTheSameRevisionOneStands() {
        repository().insert(SomeQuizzes.quiz(QUIZ));
        Quiz drawn = SomeQuizzes.drawn(QUIZ);
        Quiz changed =
                SomeQuizzes.quiz(QUIZ).changed(new QuizDraft(drawn.terms(), drawn.questions(), Optional.empty()));

        boolean first = repository().replace(changed);
        boolean second = repository().replace(changed);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(repository().find(QUIZ)).contains(changed);
    }

    @Test
    void aChangeLeavesTheExtraTime() {
        repository().insert(SomeQuizzes.quiz(QUIZ));
        repository().setExtraTime(QUIZ, BOB, 50);
        repository().setExtraTime(QUIZ, ANN, 25);
        Quiz standing = SomeQuizzes.quiz(QUIZ);

        repository()
                .replace(standing.changed(new QuizDraft(standing.terms(), standing.questions(), standing.opensAt())));
        boolean takenBack = repository().setExtraTime(QUIZ, BOB, 0);

        assertThat(takenBack).isTrue();
        assertThat(repository().find(QUIZ).orElseThrow().extraTime()).isEqualTo(Map.of(ANN, 25));
        assertThat(repository().setExtraTime(QuizId.of(ALGEBRA, "none"), ANN, 25))
                .isFalse();
    }

    @Test
    void whatWasTakenAwayIsGone() {
        repository().insert(SomeQuizzes.quiz(QUIZ));

        boolean gone = repository().delete(QUIZ);
        boolean again = repository().delete(QUIZ);

        assertThat(gone).isTrue();
        assertThat(again).isFalse();
        assertThat(repository().find(QUIZ)).isEmpty();
    }
}
