package org.aitutor.practice.store;

import com.mongodb.MongoClientSettings;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.practice.Attempt;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;

/**
 * Attempts on their way, as the documents that they will be, one behind the other, deflated: a third of what they take in the
 * open. The first byte is the format.
 */
final class PackedOutbox {
    private static final int FORMAT = 1;
    private static final Codec<AttemptDocument> CODEC =
            MongoClientSettings.getDefaultCodecRegistry().get(AttemptDocument.class);

    private PackedOutbox() {}

    static byte[] pack(List<Attempt> outbox) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Attempt attempt : outbox) {
            ByteBuffer document = new RawBsonDocument(AttemptDocument.of(attempt), CODEC)
                    .getByteBuffer()
                    .asNIO();
            all.write(document.array(), document.arrayOffset() + document.position(), document.remaining());
        }
        return Deflated.of(FORMAT, all.toByteArray());
    }

    static List<Attempt> unpack(byte[] bytes) {
        if (bytes[0] != FORMAT) {
            throw new IllegalStateException("an outbox of format " + bytes[0] + " is newer than this build");
        }
        byte[] all = Deflated.inflate(bytes);
        ByteBuffer lengths = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
        List<Attempt> outbox = new ArrayList<>();
        for (int at = 0; at < all.length; at += lengths.getInt(at)) {
            RawBsonDocument document = new RawBsonDocument(all, at, lengths.getInt(at));
            outbox.add(CODEC.decode(
                            document.asBsonReader(), DecoderContext.builder().build())
                    .toAttempt());
        }
        return outbox;
    }
}
