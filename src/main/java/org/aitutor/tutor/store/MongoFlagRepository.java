package org.aitutor.tutor.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.MongoErrors;
import org.aitutor.tutor.Flag;
import org.aitutor.tutor.FlagRepository;
import org.bson.Document;

/** Flags in {@code flags}: one for each turn, without what the student wrote. */
@Singleton
final class MongoFlagRepository implements FlagRepository {
    private final MongoCollection<Document> flags;

    @Inject
    MongoFlagRepository(MongoDatabase database) {
        this.flags = database.getCollection("flags");
    }

    @Override
    public void raise(Flag flag) {
        MongoErrors.write(() -> flags.updateOne(
                eq("_id", flag.turn().value()),
                combine(
                        setOnInsert("studentId", flag.student().value()),
                        setOnInsert("courseId", flag.course().value()),
                        setOnInsert("at", flag.at())),
                new UpdateOptions().upsert(true)));
    }
}
