package org.aitutor.practice.quiz;

import static org.aitutor.practice.quiz.QuizWorld.ANN;
import static org.aitutor.practice.quiz.QuizWorld.BOB;
import static org.aitutor.practice.quiz.QuizWorld.COURSE;
import static org.aitutor.practice.quiz.QuizWorld.aQuiz;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.junit.jupiter.api.Test;

class QuizSweepTest {
    private final QuizWorld world = new QuizWorld();
    private final QuizSweep sweep = new QuizSweep(world.kept, world.keptAttempts, world.courses, world.clock);

    @Test
    void theQuizzesOfACourseThatIsGoneGoAndWhatStudentsMadeOfThemStays() {
        Quiz quiz = world.set(aQuiz().endless());
        QuizAttempt handedIn = world.save(world.start(ANN, quiz), "ladder", "{'value':'3/4'}");
        world.attempts.submit(ANN, handedIn.id());
        QuizAttempt open = world.save(world.start(BOB, quiz), "choose", "{'choice':'a'}");
        world.quizzes.giveExtraTime(world.course(), quiz.id(), BOB, 50);
        deleteCourse();
        world.pass(Duration.ofMinutes(1));

        sweep.run();

        assertThat(world.kept.of(COURSE)).isEmpty();
        assertThat(world.keptAttempts.countOpen(quiz.id())).isZero();
        List<String> kept = new ArrayList<>();
        world.keptAttempts.eachEnded(
                quiz.id(),
                attempt -> kept.add(attempt.student() + " " + attempt.terms().title() + " "
                        + Math.round(attempt.score().share() * 3) + " of 3 automatic "
                        + attempt.ended().orElseThrow().automatic()));
        assertThat(kept).containsExactly("ann Slopes 1 of 3 automatic false", "bob Slopes 1 of 3 automatic true");
        assertThat(world.keptAttempts
                        .find(open.id())
                        .orElseThrow()
                        .ended()
                        .orElseThrow()
                        .at())
                .isEqualTo(world.clock.instant());
    }

    @Test
    void aCourseThatIsThereKeepsItsQuizzesHiddenOrNot() {
        Quiz quiz = world.set(aQuiz());
        QuizAttempt open = world.start(ANN, quiz);
        Course course = world.course();
        world.courses.replace(course.withPublished(false), course.revision());

        sweep.run();

        assertThat(world.kept.of(COURSE)).containsExactly(quiz);
        assertThat(world.keptAttempts.find(open.id()).orElseThrow().open()).isTrue();
    }

    @Test
    void howeverManyCoursesAreGoneOneTurnFindsThemAmongTheOthers() {
        Quiz quiz = world.set(aQuiz());
        for (int n = 0; n < 230; n++) {
            world.kept.insert(SomeQuizzes.quiz(QuizId.of(new CourseId("gone" + n), "quiz")));
        }

        sweep.run();

        assertThat(world.kept.courses()).containsExactly(COURSE);
        assertThat(world.kept.of(COURSE)).containsExactly(quiz);
    }

    @Test
    void aTurnThatWasCutOffAfterTheAttemptsIsMadeGoodByTheNext() {
        Quiz quiz = world.set(aQuiz());
        world.start(ANN, quiz);
        deleteCourse();
        world.keptAttempts.submitAll(quiz.id(), world.clock.instant());

        sweep.run();
        sweep.run();

        assertThat(world.kept.courses()).isEmpty();
    }

    private void deleteCourse() {
        world.courses.delete(COURSE, world.course().revision());
    }
}
