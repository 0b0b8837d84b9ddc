package org.aitutor.catalogue;

class InMemoryContentRepositoryTest extends ContentRepositoryContract {
    @Override
    protected ContentRepository empty() {
        return new InMemoryContentRepository();
    }
}
