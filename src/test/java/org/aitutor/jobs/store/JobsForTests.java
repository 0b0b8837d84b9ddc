package org.aitutor.jobs.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.jobs.JobRepository;
import org.aitutor.jobs.SlotRepository;

/** The repositories on a database with its indexes, for tests of the room itself. */
public final class JobsForTests {
    private JobsForTests() {}

    public static JobRepository jobs(MongoDatabase database) {
        new JobIndexes().apply(database);
        new JobClaimIndex().apply(database);
        return new MongoJobRepository(database);
    }

    public static SlotRepository slots(MongoDatabase database) {
        return new MongoSlotRepository(database);
    }
}
