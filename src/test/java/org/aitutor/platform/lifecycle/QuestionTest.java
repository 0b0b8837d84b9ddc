package org.aitutor.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private final Kept executor = new Kept();
    private int asked;
    private final Question question = new Question(executor, () -> ++asked > 0);

    @Test
    void whatIsAnsweredInTimeIsTheAnswer() {
        executor.runsAtOnce = true;

        assertThat(question.answer()).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsNotAskedTwiceAtATime() {
        assertThat(question.answer()).isFalse();
        assertThat(question.answer()).isFalse();

        assertThat(executor.waiting).hasSize(1);
        executor.waiting.remove().run();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void aQuestionThatWasDroppedUnrunIsAskedAgain() {
        question.answer();
        ((Future<?>) executor.waiting.remove()).cancel(false);
        executor.runsAtOnce = true;

        assertThat(question.answer()).isTrue();
    }

    @Test
    void noIsTheAnswerWhereAskingFails() {
        executor.runsAtOnce = true;
        Question failing = new Question(executor, () -> {
            throw new IllegalStateException("the grid stops");
        });

        assertThat(failing.answer()).isFalse();
    }

    /** Keeps what it is given until somebody runs it. */
    private static final class Kept extends AbstractExecutorService {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean runsAtOnce;

        @Override
        public void execute(Runnable task) {
            if (runsAtOnce) {
                task.run();
            } else {
                waiting.add(task);
            }
        }

        @Override
        public void shutdown() {
            waiting.clear();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.copyOf(waiting);
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }
}
