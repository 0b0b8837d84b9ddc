package org.aitutor.accounts;

class InMemoryCredentialRepositoryTest extends CredentialRepositoryContract {
    @Override
    protected CredentialRepository repository() {
        return new InMemoryCredentialRepository();
    }
}
