package org.aitutor.practice;

class InMemoryLearnerStateRepositoryTest extends LearnerStateRepositoryContract {
    private final LearnerStateRepository repository = new InMemoryLearnerStateRepository();

    @Override
    protected LearnerStateRepository repository() {
        return repository;
    }
}
