package org.aitutor.practice;

class InMemoryAttemptRepositoryTest extends AttemptRepositoryContract {
    private final AttemptRepository repository = new InMemoryAttemptRepository();

    @Override
    protected AttemptRepository repository() {
        return repository;
    }
}
