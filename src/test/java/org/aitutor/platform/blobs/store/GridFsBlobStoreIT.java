package org.aitutor.platform.blobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import org.aitutor.platform.blobs.BlobRef;
import org.aitutor.platform.blobs.BlobStore;
import org.aitutor.platform.blobs.BlobStoreContract;
import org.aitutor.testing.TestMongo;
import org.bson.BsonDateTime;
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
    void puttingItAgainKeepsItFromTheSweep() throws Exception {
        BlobRef blob = blobs.put(new ByteArrayInputStream(new byte[10]), "bin", 10);
        Document old = new Document("metadata.putAt", new BsonDateTime(0)).append("uploadDate", new BsonDateTime(0));
        database.getCollection("blobs.files").updateMany(new Document(), new Document("$set", old));
        assertThat(blobs.list("", 1).get(0).putAt()).isEqualTo(Instant.EPOCH);

        blobs.put(new ByteArrayInputStream(new byte[10]), "bin", 10);

        assertThat(blobs.deleteUnlessPutSince(blob.sha256(), Instant.now().minusSeconds(60)))
                .isFalse();
        assertThat(blobs.open(blob.sha256()).orElseThrow().readAllBytes()).hasSize(10);
    }

    @Test
    void piecesThatSomebodyWritesAtThisMomentStay() {
        BlobRef blob = blobs.put(new ByteArrayInputStream(new byte[10]), "bin", 10);
        Document old = new Document("metadata.putAt", new BsonDateTime(0)).append("uploadDate", new BsonDateTime(0));
        database.getCollection("blobs.files").updateMany(new Document(), new Document("$set", old));

        blobs.deleteUnlessPutSince(blob.sha256(), Instant.now().minusSeconds(60));

        assertThat(database.getCollection("blobs.files").countDocuments()).isZero();
        assertThat(database.getCollection("blobs.chunks").countDocuments()).isEqualTo(1);
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
