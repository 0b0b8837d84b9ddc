package org.aitutor.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.aitutor.accounts.token.SigningKey;
import org.aitutor.accounts.token.SigningKeyRepository;
import org.aitutor.accounts.token.SigningKeyRepositoryContract;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoSigningKeyRepositoryIT extends SigningKeyRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoSigningKeyRepositoryIT.class);

    @Override
    protected SigningKeyRepository empty() {
        return new MongoSigningKeyRepository(database);
    }

    @Test
    void theFirstKeyOfAnOlderInstallationHasAlwaysSigned() {
        database.getCollection("signing_keys")
                .insertOne(new Document("_id", "jwt:1").append("kid", "k").append("jwk", "{}"));

        assertThat(empty().all()).containsExactly(new SigningKey(1, "k", "{}", Instant.EPOCH));
    }
}
