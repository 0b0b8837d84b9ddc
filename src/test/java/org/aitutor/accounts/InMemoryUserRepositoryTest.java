package org.aitutor.accounts;

class InMemoryUserRepositoryTest extends UserRepositoryContract {
    @Override
    protected UserRepository repository() {
        return new InMemoryUserRepository();
    }
}
