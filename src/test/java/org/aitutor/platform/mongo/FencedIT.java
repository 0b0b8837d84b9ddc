package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.stream.IntStream;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FencedIT {
    private final MongoCollection<Document> documents =
            TestMongo.emptyDatabaseOf(FencedIT.class).getCollection("outcomes");

    @Test
    void aStepIsMadeOnceHoweverManyTryAtOnce() {
        long made = IntStream.range(0, 16)
                .parallel()
                .filter(i -> Fenced.once(documents, "a", 1, "count", Updates.inc("n", 1)))
                .count();

        assertThat(made).isEqualTo(1);
        assertThat(documents.find().first()).containsEntry("n", 1);
    }

    @Test
    void aLaterClaimMakesTheStepsThatAreLeft() {
        Fenced.once(documents, "a", 1, "first", Updates.inc("n", 1));

        assertThat(Fenced.once(documents, "a", 2, "first", Updates.inc("n", 1))).isFalse();
        assertThat(Fenced.once(documents, "a", 2, "second", Updates.inc("n", 1)))
                .isTrue();
        assertThat(documents.find().first()).containsEntry("n", 2);
    }

    @Test
    void aWorkerThatWasOvertakenHasNoEffectAnyMore() {
        Fenced.once(documents, "a", 2, "first", Updates.set("by", "the later"));

        assertThat(Fenced.once(documents, "a", 1, "second", Updates.set("by", "the earlier")))
                .isFalse();
        assertThat(documents.find().first()).containsEntry("by", "the later");
    }
}
