package org.aitutor.platform.blobs.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.aitutor.platform.blobs.BlobRef;
import org.aitutor.platform.blobs.BlobStore;
import org.aitutor.platform.blobs.Spool;
import org.aitutor.platform.mongo.MongoErrors;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Blobs in GridFS. The driver reads them; it cannot write them, since its writer gives pieces random ids: of two who put
 * the same file, one would fail, and what a crash left could not be told from what another is writing.
 */
@Singleton
public final class GridFsBlobStore implements BlobStore {
    private static final String BUCKET = "blobs";
    private static final int PIECE = 255 * 1024;

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> pieces;
    private final GridFSBucket bucket;
    private final Clock clock;

    @Inject
    public GridFsBlobStore(MongoDatabase database, Clock clock) {
        this.files = database.getCollection(BUCKET + ".files");
        this.pieces = database.getCollection(BUCKET + ".chunks");
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.clock = clock;
    }

    @Override
    public BlobRef put(InputStream in, String extension, long limitBytes) {
        requireExtension(extension);
        try (Spool spool = Spool.of(in, limitBytes)) {
            if (!isThere(spool.sha256())) {
                writePieces(spool);
            }
            writeFile(spool, extension);
            return new BlobRef(spool.sha256(), extension, spool.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<BlobRef> find(String sha256, String extension) {
        Document file =
                MongoErrors.reading(() -> files.find(and(eq("_id", sha256), eq("metadata.extensions", extension)))
                        .first());
        return Optional.ofNullable(file).map(found -> new BlobRef(sha256, extension, found.getLong("length")));
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return isThere(sha256) ? Optional.of(bucket.openDownloadStream(new BsonString(sha256))) : Optional.empty();
    }

    @Override
    public boolean delete(String sha256) {
        return MongoErrors.writing(() -> {
            boolean there = files.deleteOne(eq("_id", sha256)).getDeletedCount() == 1;
            pieces.deleteMany(eq("files_id", sha256));
            return there;
        });
    }

    private boolean isThere(String sha256) {
        return MongoErrors.reading(() -> files.find(eq("_id", sha256)).first()) != null;
    }

    private void writePieces(Spool spool) throws IOException {
        try (InputStream in = spool.open()) {
            byte[] bytes = in.readNBytes(PIECE);
            for (int number = 0; bytes.length > 0; number++) {
                write(piece(spool.sha256(), number, bytes));
                bytes = in.readNBytes(PIECE);
            }
        }
    }

    private void write(Document piece) {
        MongoErrors.write(
                () -> pieces.replaceOne(eq("_id", piece.get("_id")), piece, new ReplaceOptions().upsert(true)));
    }

    private static Document piece(String sha256, int number, byte[] bytes) {
        return new Document("_id", sha256 + ':' + number)
                .append("files_id", sha256)
                .append("n", number)
                .append("data", new Binary(bytes));
    }

    private void writeFile(Spool spool, String extension) {
        MongoErrors.write(() -> files.updateOne(
                eq("_id", spool.sha256()),
                combine(
                        setOnInsert("filename", spool.sha256()),
                        setOnInsert("length", spool.size()),
                        setOnInsert("chunkSize", PIECE),
                        setOnInsert("uploadDate", Date.from(clock.instant())),
                        addToSet("metadata.extensions", extension)),
                new UpdateOptions().upsert(true)));
    }

    private static void requireExtension(String extension) {
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException("extension: " + extension);
        }
    }
}
