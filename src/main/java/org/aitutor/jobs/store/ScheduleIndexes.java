package org.aitutor.jobs.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;

/** The index of {@code schedules}: for what is due. */
@Singleton
final class ScheduleIndexes implements Migration {
    @Inject
    ScheduleIndexes() {}

    @Override
    public String id() {
        return "0055-schedules-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("schedules").createIndex(ascending("dueAt"));
    }
}
