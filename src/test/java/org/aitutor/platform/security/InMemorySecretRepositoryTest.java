package org.aitutor.platform.security;

class InMemorySecretRepositoryTest extends SecretRepositoryContract {
    @Override
    protected SecretRepository empty() {
        return new InMemorySecretRepository();
    }
}
