package org.aitutor.accounts;

class InMemorySessionRepositoryTest extends SessionRepositoryContract {
    @Override
    protected SessionRepository repository() {
        return new InMemorySessionRepository();
    }
}
