package org.aitutor.learning;

class InMemoryEnrollmentRepositoryTest extends EnrollmentRepositoryContract {
    private final EnrollmentRepository repository = new InMemoryEnrollmentRepository();

    @Override
    protected EnrollmentRepository repository() {
        return repository;
    }
}
