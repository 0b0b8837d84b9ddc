package org.aitutor.accounts.token;

class InMemoryRefreshFamilyRepositoryTest extends RefreshFamilyRepositoryContract {
    @Override
    protected RefreshFamilyRepository repository() {
        return new InMemoryRefreshFamilyRepository();
    }
}
