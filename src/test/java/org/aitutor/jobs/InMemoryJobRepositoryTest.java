package org.aitutor.jobs;

class InMemoryJobRepositoryTest extends JobRepositoryContract {
    @Override
    protected JobRepository empty() {
        return new InMemoryJobRepository();
    }
}
