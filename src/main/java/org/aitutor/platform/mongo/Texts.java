package org.aitutor.platform.mongo;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** Documents as texts, by the codec that stores them: how they lie in the grid. What is not a text of that form throws. */
public final class Texts<T> {
    private final Codec<T> codec;

    private Texts(Codec<T> codec) {
        this.codec = codec;
    }

    public static <T> Texts<T> of(Class<T> type, CodecRegistry codecs) {
        return new Texts<>(codecs.get(type));
    }

    public String write(T value) {
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                value,
                EncoderContext.builder().build());
        return document.toJson();
    }

    public T read(String text) {
        return codec.decode(
                new BsonDocumentReader(BsonDocument.parse(text)),
                DecoderContext.builder().build());
    }
}
