package org.aitutor.tutor.store;

import com.mongodb.client.MongoDatabase;
import org.aitutor.testing.TestMongo;
import org.aitutor.tutor.ConversationRepository;
import org.aitutor.tutor.ConversationRepositoryContract;

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
}
