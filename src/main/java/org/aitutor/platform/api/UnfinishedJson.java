package org.aitutor.platform.api;

import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of JSON that refuses to end while an object, an array or a text is open.
 *
 * <p>The server's JSON parser (Parsson) passes over an object that nobody asked for without looking for the end of the
 * input: a body that breaks off there keeps a thread busy for good. Here it ends in a {@link JsonParsingException}.
 */
final class UnfinishedJson extends FilterInputStream {
    private int objects;
    private int arrays;
    private boolean inText;
    private boolean escaped;

    UnfinishedJson(InputStream json) {
        super(json);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            requireFinished();
        } else {
            see(next);
        }
        return next;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = in.read(target, from, length);
        if (count < 0) {
            requireFinished();
        }
        for (int i = 0; i < count; i++) {
            see(target[from + i]);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, Integer.MAX_VALUE)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void see(int next) {
        if (inText) {
            inText = escaped || next != '"';
            escaped = !escaped && next == '\\';
            return;
        }
        switch (next) {
            case '"' -> inText = true;
            case '{' -> objects++;
            case '}' -> objects--;
            case '[' -> arrays++;
            case ']' -> arrays--;
            default -> {
                // Numbers, names and spaces open nothing.
            }
        }
    }

    private void requireFinished() {
        if (inText || objects > 0 || arrays > 0) {
            throw new JsonParsingException("the JSON ends too early", new Nowhere());
        }
    }

    private static final class Nowhere implements JsonLocation {
        @Override
        public long getLineNumber() {
            return -1;
        }

        @Override
        public long getColumnNumber() {
            return -1;
        }

        @Override
        public long getStreamOffset() {
            return -1;
        }
    }
}
