package org.aitutor.jobs.store;

import org.aitutor.jobs.SlotRepository;
import org.aitutor.jobs.SlotRepositoryContract;
import org.aitutor.testing.TestMongo;

class MongoSlotRepositoryIT extends SlotRepositoryContract {
    @Override
    protected SlotRepository empty() {
        return new MongoSlotRepository(TestMongo.emptyDatabaseOf(MongoSlotRepositoryIT.class));
    }
}
