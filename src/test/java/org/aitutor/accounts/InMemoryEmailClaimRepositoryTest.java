package org.aitutor.accounts;

class InMemoryEmailClaimRepositoryTest extends EmailClaimRepositoryContract {
    @Override
    protected EmailClaimRepository repository() {
        return new InMemoryEmailClaimRepository();
    }
}
