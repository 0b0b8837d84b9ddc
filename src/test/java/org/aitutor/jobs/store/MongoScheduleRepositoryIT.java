package org.aitutor.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.aitutor.jobs.ScheduleRepository;
import org.aitutor.jobs.ScheduleRepositoryContract;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoScheduleRepositoryIT extends ScheduleRepositoryContract {
    @Override
    protected ScheduleRepository empty() {
        return new MongoScheduleRepository(indexed());
    }

    @Test
    void whatIsDueIsFoundByIndex() {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        MongoDatabase database = indexed();
        for (int i = 0; i < 20; i++) {
            new MongoScheduleRepository(database).ensure("work-" + i, i == 7 ? now : now.plusSeconds(60));
        }

        Plans.Plan plan = Plans.of(
                database.getCollection("schedules"),
                new Document("dueAt", new Document("$lte", Date.from(now))),
                new Document(),
                0);

        assertThat(plan.stages()).doesNotContain("COLLSCAN");
        assertThat(plan.examined()).isEqualTo(1);
    }

    private static MongoDatabase indexed() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoScheduleRepositoryIT.class);
        new ScheduleIndexes().apply(database);
        return database;
    }
}
