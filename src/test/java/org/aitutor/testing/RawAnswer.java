package org.aitutor.testing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.platform.json.JsonText;

/**
 * What came back on the wire.
 *
 * @param headers by their names in lower case
 * @param body as it was before it was cut into chunks
 */
public record RawAnswer(int status, Map<String, String> headers, String body) {
    private static final String END = "\r\n";

    static RawAnswer of(String answer) {
        String[] parts = answer.split(END + END, 2);
        String[] lines = parts[0].split(END, -1);
        Map<String, String> headers = lines(lines)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                        line -> line.substring(line.indexOf(':') + 1).strip(),
                        (first, second) -> first));
        String sent = parts.length > 1 ? parts[1] : "";
        boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
        return new RawAnswer(statusOf(lines[0]), headers, chunked ? joined(sent) : sent);
    }

    /** A header's value, or an empty text. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Whether it is a problem that names itself. */
    public boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json")
                && json().getString("type", "").startsWith("urn:ai-tutor:problem:");
    }

    /** What a problem says of fields; empty where it says nothing. */
    public JsonArray errors() {
        JsonArray errors = json().getJsonArray("errors");
        return errors == null ? JsonValue.EMPTY_JSON_ARRAY : errors;
    }

    private JsonObject json() {
        return JsonText.object(body);
    }

    private static Stream<String> lines(String[] head) {
        return Arrays.stream(head).skip(1).filter(line -> line.contains(":"));
    }

    private static int statusOf(String line) {
        String[] words = line.split(" ", -1);
        if (words.length < 2) {
            throw new IllegalStateException("No answer: " + line);
        }
        return Integer.parseInt(words[1]);
    }

    /** The lengths are those of bytes: what is asked here is about ASCII. */
    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        String rest = chunks;
        while (rest.contains(END)) {
            int length = Integer.parseInt(rest.substring(0, rest.indexOf(END)).strip(), 16);
            int from = rest.indexOf(END) + END.length();
            if (length == 0 || from + length > rest.length()) {
                return body + rest.substring(length == 0 ? rest.length() : from);
            }
            body.append(rest, from, from + length);
            rest = rest.substring(Math.min(rest.length(), from + length + END.length()));
        }
        return body.toString();
    }
}
