package org.aitutor.catalogue.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import jakarta.inject.Singleton;
import java.util.List;
import org.aitutor.platform.mongo.Migration;
import org.bson.Document;

/** What the sweeps ask for: the texts that show a blob, and the texts of a course by their ids alone. */
@Singleton
public final class ContentUpkeepIndexes implements Migration {
    @Override
    public String id() {
        return "0054-content-upkeep";
    }

    @Override
    public void apply(MongoDatabase database) {
        for (String name : List.of("lessons", "items")) {
            MongoCollection<Document> texts = database.getCollection(name);
            texts.find(exists("media", false))
                    .forEach(text -> texts.updateOne(
                            eq("_id", text.get("_id")), Updates.set("media", MediaLinks.in(text.toJson()))));
            texts.createIndex(ascending("media"), new IndexOptions().sparse(true));
            texts.createIndex(ascending("courseId", "_id"));
        }
    }
}
