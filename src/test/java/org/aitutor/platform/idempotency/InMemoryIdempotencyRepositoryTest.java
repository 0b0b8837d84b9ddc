package org.aitutor.platform.idempotency;

class InMemoryIdempotencyRepositoryTest extends IdempotencyRepositoryContract {
    @Override
    protected IdempotencyRepository empty() {
        return new InMemoryIdempotencyRepository();
    }
}
