package org.aitutor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestMongoIT {
    @Test
    void theServerIsTheOnlyMemberOfAReplicaSet() {
        Document hello = TestMongo.client().getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getList("hosts", String.class)).hasSize(1);
    }

    @Test
    void aTestClassFindsItsDatabaseEmpty() {
        TestMongo.emptyDatabaseOf(TestMongoIT.class).getCollection("things").insertOne(new Document("_id", 1));

        var again = TestMongo.emptyDatabaseOf(TestMongoIT.class);

        assertThat(again.listCollectionNames()).containsOnly("system.profile");
    }
}
