package org.aitutor.platform.cache.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.aitutor.platform.cache.Notice;
import org.aitutor.platform.cache.NoticeRepository;
import org.aitutor.platform.cache.NoticeRepositoryContract;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoNoticeRepositoryIT extends NoticeRepositoryContract {
    @Override
    protected NoticeRepository empty() {
        return new MongoNoticeRepository(indexed());
    }

    @Test
    void whatIsNewIsFoundByIndex() {
        MongoDatabase database = indexed();
        NoticeRepository notices = new MongoNoticeRepository(database);
        Instant now = Instant.now();
        for (int i = 0; i < 50; i++) {
            notices.insert(List.of(new Notice("n" + i, "sessions", "k", now.minusSeconds(i))));
        }

        Plans.Plan plan = Plans.of(
                database.getCollection("notices"),
                new Document("at", new Document("$gte", Date.from(now.minusSeconds(10)))),
                new Document(),
                0);

        assertThat(plan.examined()).isEqualTo(plan.returned()).isEqualTo(11);
    }

    private static MongoDatabase indexed() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoNoticeRepositoryIT.class);
        new NoticeIndexes().apply(database);
        return database;
    }
}
