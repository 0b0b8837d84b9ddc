package org.aitutor.platform.blobs.store;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import jakarta.inject.Singleton;
import org.aitutor.platform.mongo.Migration;

/** GridFS's own index of the pieces. */
@Singleton
public final class BlobIndexes implements Migration {
    @Override
    public String id() {
        return "0005-blobs-indexes";
    }

    @Override
    public void apply(MongoDatabase database) {
        database.getCollection("blobs.chunks").createIndex(ascending("files_id", "n"), new IndexOptions().unique(true));
    }
}
