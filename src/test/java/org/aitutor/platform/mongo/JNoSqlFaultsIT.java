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
    private final MongoCollection<Document> counted = database.getCollection("counted");

    @Entity("things")
    public record Thing(
            @Id String id,
            @Column @Nullable List<String> names,
            @Column @Nullable Instant at,
            @Column @Nullable UUID key) {}

    @Embeddable(Embeddable.EmbeddableType.GROUPING)
    public record Place(@Column String town) {}

    @Entity("placed")
    public record Placed(@Id String id, @Column @Nullable Place place) {}

    @Embeddable(Embeddable.EmbeddableType.GROUPING)
    public static class Address {
        @Column
        @Nullable
        String town;
    }

    @Entity("addressed")
    public static class Addressed {
        @Id
        @Nullable
        String id;

        @Column
        @Nullable
        Address address;
    }

    @Entity("counted")
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
        counted.deleteMany(new Document());
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
    void aNullEmbeddedRecordFailsOnceItIsWritten() {
        Optional<RuntimeException> failure = failureOf(() -> template.insert(new Placed("1", null)));

        assertThat(failure).as(MENDED).isPresent();
        assertThat(database.getCollection("placed").countDocuments()).isEqualTo(1);
    }

    @Test
    void whatIsNullInAClassReadsBackAsAnEmptyThing() {
        Addressed without = new Addressed();
        without.id = "1";
        template.insert(without);

        Addressed read = template.find(Addressed.class, "1").orElseThrow();

        assertThat(read.address).as(MENDED).isNotNull();
    }

    @Test
    void anUpdateLosesFieldsThatItDoesNotKnow() {
        counted.insertOne(new Document("_id", "1").append("count", 1).append("ofANewerBuild", true));

        template.update(countedOf("1", 2));

        assertThat(storedCount("1").containsKey("ofANewerBuild")).as(MENDED).isFalse();
    }

    @Test
    void anUpdateOfWhatIsNotThereIsSilent() {
        Optional<RuntimeException> failure = failureOf(() -> template.update(countedOf("missing", 2)));

        assertThat(failure).as(MENDED).isEmpty();
    }

    @Test
    void anUpdateKnowsNoCondition() {
        template.insert(countedOf("1", 1));

        // Two who both read 1, and count up.
        template.update(countedOf("1", 1 + 1));
        template.update(countedOf("1", 1 + 1));

        assertThat(storedCount("1").getInteger("count")).as(MENDED).isEqualTo(2);
    }

    @Test
    void theSecondOfAnIdIsRefusedByTheDriversOwnException() {
        template.insert(countedOf("1", 1));

        Optional<RuntimeException> failure = failureOf(() -> template.insert(countedOf("1", 2)));

        assertThat(failure).get().as(MENDED).isInstanceOf(com.mongodb.MongoWriteException.class);
    }

    private Document stored(String id) {
        return one(things, id);
    }

    private Document storedCount(String id) {
        return one(counted, id);
    }

    private static Document one(MongoCollection<Document> collection, String id) {
        Document found = collection.find(new Document("_id", id)).first();
        return found == null ? new Document() : found;
    }

    private static Counted countedOf(String id, int count) {
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
