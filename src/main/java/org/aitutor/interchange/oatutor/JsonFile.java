package org.aitutor.interchange.oatutor;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aitutor.interchange.archive.Archive;
import org.aitutor.interchange.archive.ArchiveRefused;

/** Reads the JSON files of an archive: UTF-8, of a sane depth. */
final class JsonFile {
    private static final int DEEPEST = 32;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Archive archive;
    private final JsonReaderFactory readers = Json.createReaderFactory(Map.of());

    JsonFile(Archive archive) {
        this.archive = archive;
    }

    /** What a file holds. @throws BrokenFile where it is not there, damaged, or not JSON */
    JsonStructure read(String name) {
        String text = text(name);
        if (depth(text) > DEEPEST) {
            throw new BrokenFile(name, "Its JSON is nested more than " + DEEPEST + " deep.");
        }
        try (JsonReader reader = readers.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonParsingException wrong) {
            long line = wrong.getLocation().getLineNumber();
            throw new BrokenFile(
                    name, line > 0 ? "It is not valid JSON, at line " + line + "." : "It is not valid JSON.");
        } catch (JsonException | IllegalStateException wrong) {
            throw new BrokenFile(name, "It is not valid JSON.");
        }
    }

    private String text(String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(archive.read(name)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherCode) {
            throw new BrokenFile(name, "It is not in UTF-8.");
        } catch (ArchiveRefused refused) {
            throw new BrokenFile(name, refused.findings().get(0).message());
        } catch (IOException unreadable) {
            throw new BrokenFile(name, "It cannot be read.");
        }
    }

    /** How deep the brackets go; those within texts do not count. A parser would need its stack to find out. */
    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText && c == '\\') {
                i++;
            } else if (c == '"') {
                inText = !inText;
            } else if (!inText && (c == '[' || c == '{')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!inText && (c == ']' || c == '}')) {
                depth--;
            }
        }
        return deepest;
    }
}
