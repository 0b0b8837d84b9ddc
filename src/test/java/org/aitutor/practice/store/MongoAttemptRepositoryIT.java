package org.aitutor.practice.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.AttemptRepository;
import org.aitutor.practice.AttemptRepositoryContract;
import org.aitutor.practice.Attempts;
import org.aitutor.testing.Plans;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoAttemptRepositoryIT extends AttemptRepositoryContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MongoAttemptRepositoryIT.class);
    private final AttemptRepository repository = new MongoAttemptRepository(database);

    MongoAttemptRepositoryIT() {
        new PracticeIndexes().apply(database);
        new FoldingIndexes().apply(database);
