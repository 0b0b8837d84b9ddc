package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.CredentialRepository;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;
import org.eclipse.jnosql.mapping.document.DocumentTemplate;

/** The credentials in {@code credentials}: read by Jakarta NoSQL; set by the driver, one field, whatever else is there. */
@Singleton
public final class MongoCredentialRepository implements CredentialRepository {
    private final DocumentTemplate template;
    private final MongoCollection<Document> credentials;

    @Inject
    public MongoCredentialRepository(DocumentTemplate template, MongoDatabase database) {
        this.template = template;
        this.credentials = database.getCollection(CredentialDocument.NAME);
    }

    @Override
    public Optional<String> passwordHash(UserId user) {
        return MongoErrors.reading(
                () -> template.find(CredentialDocument.class, user.value()).map(CredentialDocument::passwordHash));
    }

    @Override
    public void putPasswordHash(UserId user, String hash) {
        MongoErrors.write(() -> credentials.updateOne(
                eq("_id", user.value()), set("passwordHash", hash), new UpdateOptions().upsert(true)));
    }
}
