package org.aitutor.accounts.audit;

class InMemoryAuditRepositoryTest extends AuditRepositoryContract {
    @Override
    protected AuditRepository empty() {
        return new InMemoryAuditRepository();
    }
}
