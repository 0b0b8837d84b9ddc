package org.aitutor.accounts.audit;

class InMemorySubjectKeyRepositoryTest extends SubjectKeyRepositoryContract {
    @Override
    protected SubjectKeyRepository empty() {
        return new InMemorySubjectKeyRepository();
    }
}
