package org.aitutor.platform.blobs.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.aitutor.platform.blobs.BlobRef;
import org.aitutor.platform.blobs.BlobStore;
import org.aitutor.platform.blobs.KeptBlob;
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
    private static final String PUT_AT = "metadata.putAt";
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
            if (!touch(spool.sha256())) {
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

    @Override
    public List<KeptBlob> list(String from, int limit) {
        return MongoErrors.reading(() -> files.find(gte("_id", from))
                .sort(ascending("_id"))
                .limit(limit)
                .map(file -> new KeptBlob(file.getString("_id"), putAt(file)))
                .into(new ArrayList<>()));
    }

    @Override
    public boolean deleteUnlessPutSince(String sha256, Instant since) {
        Date moment = Date.from(since);
        return MongoErrors.writing(() -> {
            boolean deleted = files.deleteOne(and(
                                    eq("_id", sha256),
                                    or(lt(PUT_AT, moment), and(exists(PUT_AT, false), lt("uploadDate", moment)))))
                            .getDeletedCount()
                    == 1;
            if (deleted) {
                // Pieces of who puts it at this moment are younger.
                pieces.deleteMany(and(eq("files_id", sha256), or(lt("putAt", moment), exists("putAt", false))));
            }
            return deleted;
        });
    }

    private static Instant putAt(Document file) {
        Date upload = file.getDate("uploadDate");
        Document metadata = file.get("metadata", new Document());
        return metadata.get("putAt", upload).toInstant();
    }

    /** From now on a sweep leaves it alone. @return whether it is there */
    private boolean touch(String sha256) {
        return MongoErrors.writing(() -> files.updateOne(eq("_id", sha256), set(PUT_AT, Date.from(clock.instant())))
                        .getMatchedCount()
                == 1);
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

    private Document piece(String sha256, int number, byte[] bytes) {
        return new Document("_id", sha256 + ':' + number)
                .append("files_id", sha256)
                .append("n", number)
                .append("data", new Binary(bytes))
                .append("putAt", Date.from(clock.instant()));
    }

    private void writeFile(Spool spool, String extension) {
        MongoErrors.write(() -> files.updateOne(
                eq("_id", spool.sha256()),
                combine(
                        setOnInsert("filename", spool.sha256()),
                        setOnInsert("length", spool.size()),
                        setOnInsert("chunkSize", PIECE),
                        setOnInsert("uploadDate", Date.from(clock.instant())),
                        set(PUT_AT, Date.from(clock.instant())),
                        addToSet("metadata.extensions", extension)),
                new UpdateOptions().upsert(true)));
    }

    private static void requireExtension(String extension) {
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException("extension: " + extension);
        }
    }
}
