package org.aitutor.accounts.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.audit.SubjectKey;
import org.aitutor.accounts.audit.SubjectKeyRepository;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** Pseudonyms and keys in {@code subject_keys}. */
@Singleton
public final class MongoSubjectKeyRepository implements SubjectKeyRepository {
    private final MongoCollection<Document> keys;

    @Inject
    public MongoSubjectKeyRepository(MongoDatabase database) {
        this.keys = database.getCollection("subject_keys");
    }

    @Override
    public SubjectKey findOrKeep(SubjectKey offered) {
        Document kept = MongoErrors.writing(() -> keys.findOneAndUpdate(
                eq("_id", offered.person().value()),
                combine(setOnInsert("pseudonym", offered.pseudonym()), setOnInsert("key", offered.key())),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        return kept == null ? offered : toKey(kept);
    }

    @Override
    public Optional<SubjectKey> find(UserId person) {
        return Optional.ofNullable(MongoErrors.reading(
                        () -> keys.find(eq("_id", person.value())).first()))
                .map(MongoSubjectKeyRepository::toKey);
    }

    @Override
    public Map<String, UserId> people(Collection<String> pseudonyms) {
        return MongoErrors.reading(() -> {
            Map<String, UserId> people = new HashMap<>();
            keys.find(in("pseudonym", pseudonyms))
                    .map(MongoSubjectKeyRepository::toKey)
                    .forEach(key -> people.put(key.pseudonym(), key.person()));
            return people;
        });
    }

    @Override
    public boolean erase(UserId person) {
        return MongoErrors.writing(
                () -> keys.deleteOne(eq("_id", person.value())).getDeletedCount() == 1);
    }

    private static SubjectKey toKey(Document stored) {
        return new SubjectKey(
                new UserId(stored.getString("_id")), stored.getString("pseudonym"), stored.getString("key"));
    }
}
