package org.aitutor.platform.openapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Holds a value to a schema of the description; a field that the schema does not name is a fault too. */
final class SchemaCheck {
    private final JsonObject schemas;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonObject schemas) {
        this.schemas = schemas;
    }

    /** What is wrong with it; empty where nothing is. */
    static List<String> faults(JsonValue value, JsonObject schema, JsonObject schemas) {
        SchemaCheck check = new SchemaCheck(schemas);
        check.check("", value, schema);
        return check.faults;
    }

    private void check(String at, JsonValue value, JsonObject schema) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").replaceFirst(".*/", "");
            check(at, value, schemas.getJsonObject(name));
            return;
        }
        if (value == JsonValue.NULL) {
            require(at, schema.getBoolean("nullable", false), "is null");
            return;
        }
        switch (schema.getString("type", "")) {
            case "object" -> checkObject(at, value, schema);
            case "array" -> checkArray(at, value, schema);
            case "string" -> require(at, value instanceof JsonString, "is no text");
            case "integer" -> require(at, value instanceof JsonNumber n && n.isIntegral(), "is no whole number");
            case "number" -> require(at, value instanceof JsonNumber, "is no number");
            case "boolean" ->
                require(at, value == JsonValue.TRUE || value == JsonValue.FALSE, "is neither true nor false");
            default -> require(at, !schema.containsKey("properties"), "has a schema without a type: " + schema);
        }
        if (schema.containsKey("enum")) {
            require(at, schema.getJsonArray("enum").contains(value), "is none of " + schema.getJsonArray("enum"));
        }
    }

    private void checkObject(String at, JsonValue value, JsonObject schema) {
        if (!(value instanceof JsonObject object)) {
            require(at, false, "is no object");
            return;
        }
        if (schema.containsKey("required")) {
            schema.getJsonArray("required")
                    .getValuesAs(JsonString::getString)
                    .forEach(name -> require(at, object.containsKey(name), "lacks " + name));
        }
        if (schema.containsKey("properties")) {
            JsonObject properties = schema.getJsonObject("properties");
            object.forEach((name, field) -> {
                require(at, properties.containsKey(name), "has " + name + ", which is not described");
                if (properties.containsKey(name)) {
                    check(at + "/" + name, field, properties.getJsonObject(name));
                }
            });
        }
    }

    private void checkArray(String at, JsonValue value, JsonObject schema) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> check(at + "/-", item, schema.getJsonObject("items")));
        } else {
            require(at, false, "is no array");
        }
    }

    private void require(String at, boolean met, String fault) {
        if (!met) {
            faults.add((at.isEmpty() ? "/" : at) + " " + fault);
        }
    }
}
