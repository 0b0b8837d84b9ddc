package org.aitutor.operations;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.aitutor.platform.ratelimit.OwnRequests;

/** Walks as a visitor does: the page, who am I, the catalogue, some courses, some of their lessons. */
final class OwnVisitor {
    private static final int PATIENCE_MILLIS = 5000;
    private static final int MOST_OF_A_LIST = 3;
    private static final String COURSES = "/api/v1/courses";

    private final URI root;
    private final String secret;

    OwnVisitor(URI root, String secret) {
        this.root = root;
        this.secret = secret;
    }

    /** Whether the application answers at all. */
    boolean isAnswered() {
        try {
            HttpURLConnection connection = open(COURSES);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** One walk. @return the requests that it took */
    int visit() {
        get("/");
        get("/api/v1/users/me");
        int requests = 3;
        List<JsonObject> courses =
                listed(read(get(COURSES)), "items").limit(MOST_OF_A_LIST).toList();
        for (JsonObject course : courses) {
            String path = COURSES + '/' + course.getString("id", "");
            List<JsonObject> lessons = listed(read(get(path)), "modules")
                    .flatMap(module -> listed(module, "lessons"))
                    .limit(MOST_OF_A_LIST)
                    .toList();
            lessons.forEach(lesson -> get(path + "/lessons/" + lesson.getString("id", "")));
            requests += 1 + lessons.size();
        }
        return requests;
    }

    private byte[] get(String path) {
        try {
            HttpURLConnection connection = open(path);
            boolean refused = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
            try (InputStream body = refused ? connection.getErrorStream() : connection.getInputStream()) {
                byte[] bytes = body == null ? new byte[0] : body.readAllBytes();
                return refused ? new byte[0] : bytes;
            }
        } catch (IOException failed) {
            return new byte[0];
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) root.resolve(path).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setRequestProperty(OwnRequests.HEADER, secret);
        return connection;
    }

    private static JsonObject read(byte[] json) {
        if (json.length == 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }

    private static Stream<JsonObject> listed(JsonObject object, String list) {
        JsonValue items = object.getOrDefault(list, JsonValue.EMPTY_JSON_ARRAY);
        return items.asJsonArray().getValuesAs(JsonObject.class).stream();
    }
}
