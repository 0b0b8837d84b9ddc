package org.aitutor.catalogue.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aitutor.platform.blobs.BlobUse;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.Document;

/** The blobs that lessons and items show, of every revision that is kept: drafts, and what students see or saw. */
@Singleton
public final class MongoContentBlobs implements BlobUse {
    private final MongoDatabase database;

    @Inject
    public MongoContentBlobs(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Set<String> used(Collection<String> sha256s) {
        Set<String> used = new HashSet<>();
        for (String name : List.of("lessons", "items")) {
            for (String sha256 : sha256s) {
                Document text = MongoErrors.reading(() -> database.getCollection(name)
                        .find(in("media", sha256))
                        .projection(Projections.include("_id"))
                        .first());
                if (text != null) {
                    used.add(sha256);
                }
            }
        }
        return used;
    }
}
