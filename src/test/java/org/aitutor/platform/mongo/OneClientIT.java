package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.StreamSupport;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestMongo;
import org.aitutor.testing.TestServer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** JNoSQL's own producer would make a new {@code MongoClient} for every call of a template, and close none. */
class OneClientIT {
    /** What one client keeps open beside its pool: for a monitor of each server, and its round-trip times. */
    private static final int OF_A_CLIENT = 2;

    @Test
    void callsThatGoThroughJakartaNosqlMakeNoNewClient() {
        ApiClient student = TestServer.clientOf("student");
        student.get("/users/me");
        int before = connections();

        for (int call = 0; call < 20; call++) {
            assertThat(student.get("/users/me").status()).isEqualTo(200);
        }

        assertThat(before).isPositive();
        assertThat(connections() - before).isLessThan(20 * OF_A_CLIENT / 2);
    }

    /** The application's connections, idle ones included. */
    private static int connections() {
        MongoDatabase admin = TestMongo.client().getDatabase("admin");
        List<Document> stages = List.of(
                new Document("$currentOp", new Document("allUsers", true).append("idleConnections", true)),
                new Document("$match", new Document("appName", "ai-tutor")));
        return (int) StreamSupport.stream(admin.aggregate(stages).spliterator(), false)
                .count();
    }
}
