package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.nosql.Column;
import jakarta.nosql.Embeddable;
import jakarta.nosql.Entity;
import jakarta.nosql.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aitutor.testing.TestMongo;
import org.aitutor.testing.TestTemplate;
import org.bson.Document;
import org.eclipse.jnosql.mapping.document.DocumentTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What Eclipse JNoSQL does wrong, and our stores therefore do by the driver. Each test passes as long as its fault is
 * there; the day one fails, the way around it can go.
 */
class JNoSqlFaultsIT {
    private static final String MENDED = "mended: simplify";

    private final MongoDatabase database = TestMongo.emptyDatabaseOf(JNoSqlFaultsIT.class);
    private final DocumentTemplate template = TestTemplate.on(database);
    private final MongoCollection<Document> things = database.getCollection("things");

    @Entity("things")
    public record Thing(
            @Id String id,
            @Column @Nullable List<String> names,
            @Column @Nullable Instant at,
            @Column @Nullable UUID key) {}

    @Embeddable
    public record Place(@Column String town) {}

    @Entity("things")
    public record Placed(@Id String id, @Column @Nullable Place place) {}

    @Entity("things")
    public static class Counted {
        @Id
        @Nullable
        String id;

        @Column
        int count;
    }

    @BeforeEach
    void empty() {
        things.deleteMany(new Document());
    }

    @Test
    void anEmptyListIsStoredAsAnEmptyObject() {
        template.insert(new Thing("1", List.of(), null, null));

        assertThat(stored("1").get("names")).as(MENDED).isEqualTo(new Document());
    }

    @Test
    void whatIsNullIsStoredAsNull() {
        template.insert(new Thing("1", null, null, null));

        assertThat(stored("1").containsKey("at")).as(MENDED).isTrue();
    }

    @Test
    void instantsAndUuidsAreStoredAsTexts() {
        template.insert(new Thing("1", List.of("a"), Instant.EPOCH, new UUID(1, 2)));

        assertThat(stored("1").get("at")).as(MENDED).isInstanceOf(String.class);
        assertThat(stored("1").get("key")).as(MENDED).isInstanceOf(String.class);
    }

    @Test
    void aNullEmbeddedRecordFailsOnlyAfterItWasWritten() {
        Optional<RuntimeException> failure = failureOf(() -> template.insert(new Placed("1", null)));

        assertThat(failure).as(MENDED).isPresent();
        assertThat(things.countDocuments()).as(MENDED).isEqualTo(1);
    }

    @Test
    void anUpdateLosesFieldsThatItDoesNotKnow() {
        things.insertOne(new Document("_id", "1").append("count", 1).append("ofANewerBuild", true));

        template.update(counted("1", 2));

        assertThat(stored("1").containsKey("ofANewerBuild")).as(MENDED).isFalse();
    }

    @Test
    void anUpdateOfWhatIsNotThereIsSilent() {
        Optional<RuntimeException> failure = failureOf(() -> template.update(counted("missing", 2)));

        assertThat(failure).as(MENDED).isEmpty();
    }

    @Test
    void anUpdateKnowsNoCondition() {
        template.insert(counted("1", 1));
        Counted first = template.find(Counted.class, "1").orElseThrow();
        Counted second = template.find(Counted.class, "1").orElseThrow();

        first.count++;
        second.count++;
        template.update(first);
        template.update(second);

        assertThat(stored("1").getInteger("count")).as(MENDED).isEqualTo(2);
    }

    @Test
    void theSecondOfAnIdIsRefusedByTheDriversOwnException() {
        template.insert(counted("1", 1));

        Optional<RuntimeException> failure = failureOf(() -> template.insert(counted("1", 2)));

        assertThat(failure).get().as(MENDED).isInstanceOf(com.mongodb.MongoWriteException.class);
    }

    private Document stored(String id) {
        Document found = things.find(new Document("_id", id)).first();
        return found == null ? new Document() : found;
    }

    private static Counted counted(String id, int count) {
        Counted counted = new Counted();
        counted.id = id;
        counted.count = count;
        return counted;
    }

    private static Optional<RuntimeException> failureOf(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }
}
