package org.aitutor.catalogue.store;

import org.aitutor.catalogue.ContentRepository;
import org.aitutor.catalogue.ContentRepositoryContract;
import org.aitutor.catalogue.InMemoryContentRepository;

class CachedContentRepositoryTest extends ContentRepositoryContract {
    @Override
    protected ContentRepository empty() {
        return new CachedContentRepository(new InMemoryContentRepository());
    }
}
