package org.aitutor.tutor.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.aitutor.tutor.ConversationRepository;
import org.aitutor.tutor.ConversationRepositoryContract;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoConversationRepositoryIT extends ConversationRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoConversationRepositoryIT.class);
    private final ConversationRepository repository = new MongoConversationRepository(database);

    MongoConversationRepositoryIT() {
        new TutorIndexes().apply(database);
    }

    @Override
    protected ConversationRepository repository() {
        return repository;
    }

    @Test
    void everyListStandsOnAnIndexInItsOrder() {
        Document student = new Document("studentId", "anna");
        for (int i = 0; i < 20; i++) {
            fill("conversations", student, "updatedAt", i);
            fill("turns", new Document(student).append("conversationId", "c"), "at", i);
        }

        Plans.Plan list = Plans.of(
                database.getCollection("conversations"), student, new Document("updatedAt", -1).append("_id", -1), 5);
        Plans.Plan turns = Plans.of(
                database.getCollection("turns"),
                new Document(student).append("conversationId", "c"),
                new Document("at", 1).append("_id", 1),
                5);

        assertThat(List.of(list, turns)).allSatisfy(plan -> {
            assertThat(plan.stages()).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
            assertThat(plan.examined()).isEqualTo(5);
        });
    }

    private void fill(String collection, Document document, String time, int number) {
        database.getCollection(collection)
                .insertOne(new Document(document)
                        .append("_id", "id-" + number)
                        .append(time, Instant.ofEpochMilli(number)));
    }
}
