package org.aitutor.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.JobId;
import org.aitutor.jobs.JobRepository;
import org.aitutor.jobs.JobRepositoryContract;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoJobRepositoryIT extends JobRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Override
    protected JobRepository empty() {
        return new MongoJobRepository(indexed());
    }

    @Test
    void theClaimFindsItsJobByIndexHoweverManyAreDone() {
        MongoDatabase database = indexed();
        List<Document> done = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Job job = Job.queued(new JobId("done-" + i), "import", "ann", Map.of(), NOW);
            done.add(JobDocument.of(job).append("state", "succeeded"));
        }
        database.getCollection("jobs").insertMany(done);
        new MongoJobRepository(database).insert(Job.queued(new JobId("a"), "import", "ann", Map.of(), NOW));

        Document plan = explain(
                database,
                new Document("state", new Document("$in", List.of("queued", "running")))
                        .append("runAt", new Document("$lte", Date.from(NOW)))
                        .append("kind", new Document("$in", List.of("import"))),
                new Document("priority", 1).append("runAt", 1));

        assertThat(plan.getInteger("totalDocsExamined")).isEqualTo(1);
    }

    @Test
    void aListReadsWhatItReturnsAndNoMore() {
        MongoDatabase database = indexed();
        JobRepository jobs = new MongoJobRepository(database);
        for (int i = 0; i < 90; i++) {
            jobs.insert(Job.queued(new JobId("job-" + i), "import", i % 3 == 0 ? "ann" : "bob", Map.of(), NOW));
        }

        Document plan =
                explain(database, new Document("owner", "ann").append("state", "queued"), new Document("_id", -1));

        assertThat(plan.getInteger("totalDocsExamined")).isEqualTo(plan.getInteger("nReturned"));
        assertThat(plan.getInteger("nReturned")).isEqualTo(30);
    }

    @Test
    void whoWantsABlobIsFoundByIndex() {
        MongoDatabase database = indexed();
        JobRepository jobs = new MongoJobRepository(database);
        for (int i = 0; i < 90; i++) {
            jobs.insert(Job.queued(new JobId("job-" + i), "import", "ann", Map.of("blob", "blob-" + i), NOW));
        }

        Document plan = explain(
                database,
                new Document("arguments.blob", new Document("$in", List.of("blob-7", "blob-8", "none")))
                        .append("kind", "import")
                        .append("state", new Document("$ne", "succeeded")),
                new Document());

        assertThat(plan.getInteger("totalDocsExamined")).isEqualTo(2);
    }

    private static MongoDatabase indexed() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(MongoJobRepositoryIT.class);
        new JobIndexes().apply(database);
        new JobArgumentIndexes().apply(database);
        new JobClaimIndex().apply(database);
        new JobClaimIndex().apply(database);
        return database;
    }

    private static Document explain(MongoDatabase database, Document filter, Document sort) {
        return database.getCollection("jobs").find(filter).sort(sort).explain().get("executionStats", Document.class);
    }
}
