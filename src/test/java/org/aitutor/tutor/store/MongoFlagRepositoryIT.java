package org.aitutor.tutor.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.aitutor.tutor.FlagRepository;
import org.aitutor.tutor.FlagRepositoryContract;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoFlagRepositoryIT extends FlagRepositoryContract {
    @Override
    protected FlagRepository empty() {
        return new MongoFlagRepository(indexed());
    }

    @Test
    void aPageStandsOnAnIndexInItsOrder() {
        MongoDatabase database = indexed();
        for (int i = 0; i < 20; i++) {
            database.getCollection("flags")
                    .insertOne(new Document("_id", "t" + i)
                            .append("courseId", "c1")
                            .append("at", Instant.ofEpochMilli(i)));
        }

        Plans.Plan plan = Plans.of(
                database.getCollection("flags"),
                new Document("courseId", "c1"),
                new Document("at", -1).append("_id", -1),
                5);

        assertThat(plan.stages()).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
        assertThat(plan.examined()).isEqualTo(5);
    }

    private static MongoDatabase indexed() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoFlagRepositoryIT.class);
        new TutorIndexes().apply(database);
        new FlagsInOrder().apply(database);
        return database;
    }
}
