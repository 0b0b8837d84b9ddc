package org.aitutor.platform.blobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import org.aitutor.platform.blobs.BlobRef;
import org.aitutor.platform.blobs.BlobStore;
import org.aitutor.platform.blobs.BlobStoreContract;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class GridFsBlobStoreIT extends BlobStoreContract {
    private final MongoDatabase database = TestMongo.emptyDatabaseOf(GridFsBlobStoreIT.class);
    private final BlobStore blobs = new GridFsBlobStore(database, Clock.systemUTC());

    GridFsBlobStoreIT() {
        new BlobIndexes().apply(database);
    }

    @Override
    protected BlobStore empty() {
        return blobs;
    }

    @Test
    void whatACrashLeftIsWrittenOver() throws Exception {
        byte[] bytes = new byte[600_000];
        BlobRef blob = blobs.put(new ByteArrayInputStream(bytes), "bin", bytes.length);
        database.getCollection("blobs.files").deleteMany(new Document());
        database.getCollection("blobs.chunks").deleteOne(new Document("n", 1));

        blobs.put(new ByteArrayInputStream(bytes), "bin", bytes.length);

        assertThat(blobs.open(blob.sha256()).orElseThrow().readAllBytes()).isEqualTo(bytes);
        assertThat(database.getCollection("blobs.chunks").countDocuments()).isEqualTo(3);
    }
}
