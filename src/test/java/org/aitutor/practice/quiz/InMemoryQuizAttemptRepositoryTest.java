package org.aitutor.practice.quiz;

class InMemoryQuizAttemptRepositoryTest extends QuizAttemptRepositoryContract {
    private final QuizAttemptRepository repository = new InMemoryQuizAttemptRepository();

    @Override
    protected QuizAttemptRepository repository() {
        return repository;
    }
}
