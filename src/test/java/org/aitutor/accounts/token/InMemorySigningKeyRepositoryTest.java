package org.aitutor.accounts.token;

class InMemorySigningKeyRepositoryTest extends SigningKeyRepositoryContract {
    @Override
    protected SigningKeyRepository empty() {
        return new InMemorySigningKeyRepository();
    }
}
