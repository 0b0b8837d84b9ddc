package org.aitutor.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.aitutor.catalogue.ItemId;
import org.aitutor.testing.TestServer;
import org.bson.Document;

/** An item as the database knows it, answers included: what a student who can do it knows. */
final class KnownItem {
    private final Document item;

    private KnownItem(Document item) {
        this.item = item;
    }

    /** The latest revision of an item, by the id that the API gives it. */
    static KnownItem of(String id) {
        ItemId known = new ItemId(id);
        Document item = TestServer.database()
                .getCollection("items")
                .find(new Document("courseId", known.course().value()).append("itemId", known.local()))
                .sort(new Document("revision", -1))
                .first();
        if (item == null) {
            throw new AssertionError("No item " + id);
        }
        return new KnownItem(item);
    }

    JsonObject answer() {
        return answerOf(item.get("task", Document.class));
    }

    /** The answer to a question within the help. */
    JsonObject answerToScaffold(String hintId) {
        return hints().stream()
                .filter(hint -> hint.getString("id").equals(hintId))
                .map(hint -> answerOf(hint.get("scaffold", Document.class)))
                .findFirst()
                .orElseThrow();
    }

    boolean hasScaffolds() {
        return hints().stream().anyMatch(hint -> hint.get("scaffold") != null);
    }

    private List<Document> hints() {
        return item.getList("hints", Document.class);
    }

    private static JsonObject answerOf(Document task) {
        try (JsonReader reader = Json.createReader(new StringReader(task.getString("answer")))) {
            return reader.readObject();
        }
    }
}
