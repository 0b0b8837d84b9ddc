package org.aitutor.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every query of the room's stores is carried by an index. */
class AccountsQueriesIT {
    private static final Document NEWEST = new Document("_id", -1);
    private static final Document NEWEST_ENTRY = new Document("at", -1).append("_id", -1);
    private static final Document BY_AGE = new Document("createdAt", -1);

    private static final MongoDatabase DATABASE = TestMongo.emptyDatabaseOf(AccountsQueriesIT.class);

    @BeforeAll
    static void manyAccounts() {
        new AccountsMigration().apply(DATABASE);
        auditLog();
        DATABASE.getCollection("users")
                .insertMany(IntStream.range(0, 500)
                        .mapToObj(i -> new Document("_id", String.format("%06d", i))
                                .append("email", "user" + i + "@example.org")
                                .append("roles", List.of(i % 100 == 0 ? "admin" : "student"))
                                .append("active", i % 50 != 0)
                                .append("terms", List.of("user" + i + "@example.org", "person", "p" + i)))
                        .toList());
        for (String name : List.of("sessions", "refresh_families")) {
            DATABASE.getCollection(name)
                    .insertMany(IntStream.range(0, 500)
                            .mapToObj(i -> new Document("_id", name + i)
                                    .append("userId", "u" + i % 50)
                                    .append("createdAt", i))
                            .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> anIndexCarriesIt() {
        return Stream.of(
                query("users", new Document("_id", "000007"), NEWEST, 1),
                query("users", new Document(), NEWEST, 21),
                query("users", new Document("roles", "admin"), NEWEST, 21),
                query("users", new Document("roles", "student").append("active", true), NEWEST, 21),
                query("users", new Document("active", false), NEWEST, 21),
                query("users", new Document("terms", new Document("$regex", "^\\Qp49\\E")), NEWEST, 21),
                query("users", new Document("roles", "admin"), new Document(), 1),
                query("sessions", new Document("userId", "u7"), BY_AGE, 100),
                query("refresh_families", new Document("userId", "u7"), BY_AGE, 100),
                query("audit_log", new Document(), NEWEST_ENTRY, 21),
                query("audit_log", new Document("people", "p7"), NEWEST_ENTRY, 21),
                query("audit_log", new Document("action", "key-rotated"), NEWEST_ENTRY, 21),
                query("audit_log", new Document("people", "p7").append("action", "sign-in-failed"), NEWEST_ENTRY, 21),
                query("audit_log", new Document("at", new Document("$gte", new BsonDateTime(490))), new Document(), 0),
                query("audit_log", new Document(), new Document("_id", 1), 100),
                query("subject_keys", new Document("pseudonym", "p7"), new Document(), 1),
                query(
                        "signing_keys",
                        new Document("_id", new Document("$gt", "jwt:").append("$lt", "jwt;")),
                        new Document(),
                        0));
    }

    private static void auditLog() {
        new AuditIndexes().apply(DATABASE);
        DATABASE.getCollection("audit_log")
                .insertMany(IntStream.range(0, 500)
                        .mapToObj(i -> new Document("_id", String.format("a:%06d", i))
                                .append("at", new BsonDateTime(i))
                                .append("action", i % 100 == 0 ? "key-rotated" : "sign-in-failed")
                                .append("people", List.of("p" + i % 50)))
                        .toList());
        DATABASE.getCollection("subject_keys")
                .insertMany(IntStream.range(0, 500)
                        .mapToObj(i -> new Document("_id", "u" + i).append("pseudonym", "p" + i))
                        .toList());
        DATABASE.getCollection("signing_keys")
                .insertMany(IntStream.range(0, 50)
                        .mapToObj(i -> new Document("_id", (i < 3 ? "jwt:" : "secret:") + i))
                        .toList());
    }

    private static DynamicTest query(String collection, Document filter, Document sort, int limit) {
        return DynamicTest.dynamicTest(collection + " " + filter.toJson(), () -> {
            Plans.Plan plan = Plans.of(DATABASE.getCollection(collection), filter, sort, limit);

            assertThat(plan.stages()).doesNotContain("COLLSCAN");
            assertThat(plan.returned()).isPositive();
            assertThat(plan.examined()).isLessThanOrEqualTo(2 * plan.returned());
        });
    }
}
