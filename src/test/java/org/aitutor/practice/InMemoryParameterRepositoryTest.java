package org.aitutor.practice;

class InMemoryParameterRepositoryTest extends ParameterRepositoryContract {
    private final ParameterRepository repository = new InMemoryParameterRepository();

    @Override
    protected ParameterRepository repository() {
        return repository;
    }
}
