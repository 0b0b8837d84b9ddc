package org.aitutor.practice.quiz;

class InMemoryQuizRepositoryTest extends QuizRepositoryContract {
    private final QuizRepository repository = new InMemoryQuizRepository();

    @Override
    protected QuizRepository repository() {
        return repository;
    }
}
