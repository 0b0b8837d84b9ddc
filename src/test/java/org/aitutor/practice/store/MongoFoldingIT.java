package org.aitutor.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.platform.mongo.CommandCounter;
import org.aitutor.practice.AttemptRepository;
import org.aitutor.practice.Attempts;
import org.aitutor.practice.FoldedBatch;
import org.aitutor.practice.FoldingContract;
import org.aitutor.practice.ParameterFolding;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Folding on a real server. */
class MongoFoldingIT extends FoldingContract {
    private final CommandCounter commands = new CommandCounter();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestMongo.uri()))
            .addCommandListener(commands)
            .build());
    private final MongoDatabase database =
            client.getDatabase(TestMongo.emptyDatabaseOf(MongoFoldingIT.class).getName());
    private final AttemptRepository attempts = new MongoAttemptRepository(database);
    private final MongoParameterRepository parameters = new MongoParameterRepository(database);

    MongoFoldingIT() {
        new PracticeIndexes().apply(database);
        new FoldingIndexes().apply(database);
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void coursesThatNobodyPractisesCostNoCommand() {
        for (int n = 0; n < 40; n++) {
            attempts.insertAll(List.of(Attempts.anAttempt(new UserId("ann"), new CourseId("c" + n), "k" + n, n)));
        }
        folding().run();
        commands.reset();

        int folded = folding().run();

        assertThat(folded).isZero();
        assertThat(commands.count()).isEqualTo(1);
    }

    @Test
    void aTurnCostsFiveCommandsForEachCourseThatWasPractised() {
        ParameterFolding folding = folding();
        attempts.insertAll(List.of(Attempts.anAttempt(new UserId("ann"), new CourseId("c1"), "k1", 1)));
        folding.run();
        attempts.insertAll(List.of(Attempts.anAttempt(new UserId("ann"), new CourseId("c1"), "k2", 2)));
        commands.reset();

        folding.run();

        // The courses; where the folding stands, the attempts, the entries, the parameters, the marks.
        assertThat(commands.count()).isEqualTo(1 + 5);
    }

    @Test
    void coursesWithSomethingToFoldAreFoundBySkippingFromOneToTheNext() {
        for (int course = 0; course < 3; course++) {
            for (int n = 0; n < 100; n++) {
                attempts.insertAll(
                        List.of(Attempts.anAttempt(new UserId("s" + n), new CourseId("c" + course), "k" + n, n)));
            }
        }

        Document explained = database.runCommand(new Document(
                        "explain",
                        new Document("distinct", "attempts")
                                .append("key", "courseId")
                                .append("query", new Document("folded", false)))
                .append("verbosity", "executionStats"));

        Document stats = explained.get("executionStats", Document.class);
        assertThat(explained.toJson()).contains("DISTINCT_SCAN").doesNotContain("COLLSCAN");
        assertThat(stats.getInteger("totalKeysExamined")).isLessThanOrEqualTo(4);
        assertThat(stats.getInteger("totalDocsExamined")).isZero();
    }

    @Test
    void everyQueryOfParametersIsReadFromAnIndexInItsOrder() {
        for (int n = 0; n < 60; n++) {
            SharedParameters one =
                    new SharedParameters(CourseWeights.DEFAULT, Map.of("i", new ItemParameters(0, 1)), Map.of());
            Calibration live = Calibration.NONE;
            for (int times = 0; times <= n % 7; times++) {
                live = live.with(0.5, Outcome.RIGHT);
            }
            parameters.update(
                    new CourseId("c" + n), 0, new FoldedBatch(one, List.of("a"), live, Attempts.NOON.plusSeconds(n)));
        }
        MongoCollection<Document> collection = database.getCollection("model_parameters");

        Plans.Plan most = Plans.of(
                collection,
                new Document("calibration.n", new Document("$gt", 0L)),
                new Document("calibration.n", -1),
                5);
        Plans.Plan lately = Plans.of(
                collection,
                new Document("foldedAt", new Document("$gte", java.util.Date.from(Attempts.NOON.plusSeconds(50)))),
                new Document(),
                100);

        assertThat(most.stages()).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
        assertThat(most.examined()).isEqualTo(5);
        assertThat(lately.stages()).contains("IXSCAN").doesNotContain("COLLSCAN");
        assertThat(lately.examined()).isEqualTo(10);
    }

    private ParameterFolding folding() {
        return new ParameterFolding(
                attempts,
                parameters,
                new Catalogue(new InMemoryCourseRepository(), new InMemoryContentRepository()),
                Clock.systemUTC());
    }

    @Override
    protected Kept empty() {
        database.getCollection("attempts").deleteMany(new Document());
        database.getCollection("model_parameters").deleteMany(new Document());
        return new Kept(attempts, parameters);
    }
}
