package org.aitutor.accounts;

class InMemoryOneTimeTokenRepositoryTest extends OneTimeTokenRepositoryContract {
    @Override
    protected OneTimeTokenRepository repository() {
        return new InMemoryOneTimeTokenRepository();
    }
}
