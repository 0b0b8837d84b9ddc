package org.aitutor.cluster.next;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;

/** Expands: a field that the build before does not know in every document that people use, and an index on it. */
@Singleton
public final class NextMigration implements Migration {
    public static final String ID = "9999-next-build";
    public static final String FIELD = "ofTheNextBuild";

    private static final List<String> COLLECTIONS =
            List.of("users", "courses", "enrollments", "learner_states", "attempts", "conversations", "sessions");

    @Inject
    public NextMigration() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void apply(MongoDatabase database) {
        for (String collection : COLLECTIONS) {
            database.getCollection(collection).updateMany(new Document(), Updates.set(FIELD, "unknown to others"));
        }
        database.getCollection("enrollments").createIndex(Indexes.ascending(FIELD));
    }
}
