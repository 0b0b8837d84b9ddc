package org.aitutor.accounts.store;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Optional;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.SessionId;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.json.JsonText;

/**
 * A session as it is kept in the grid: JSON with a version. Fields may be added; a text of a higher version, or one that
 * lacks a field, is a miss.
 */
final class SessionText {
    private static final int VERSION = 1;

    private SessionText() {}

    static String of(Session session) {
        return Json.createObjectBuilder()
                .add("v", VERSION)
                .add("u", session.userId().value())
                .add("r", Json.createArrayBuilder(Roles.names(session.roles())))
                .add("s", session.securityVersion())
                .add("c", session.createdAt().toEpochMilli())
                .add("l", session.lastSeenAt().toEpochMilli())
                .add("d", session.device())
                .build()
                .toString();
    }

    static Optional<Session> parse(SessionId id, String text) {
        try {
            JsonObject json = JsonText.object(text);
            return json.getInt("v") > VERSION ? Optional.empty() : Optional.of(toSession(id, json));
        } catch (JsonException | NullPointerException | ClassCastException anotherForm) {
            return Optional.empty();
        }
    }

    private static Session toSession(SessionId id, JsonObject json) {
        return new Session(
                id,
                new UserId(json.getString("u")),
                Roles.of(json.getJsonArray("r").getValuesAs(JsonString::getString)),
                json.getJsonNumber("s").longValueExact(),
                Instant.ofEpochMilli(json.getJsonNumber("c").longValueExact()),
                Instant.ofEpochMilli(json.getJsonNumber("l").longValueExact()),
                json.getString("d"));
    }
}
