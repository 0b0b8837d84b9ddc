package org.aitutor.catalogue.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import org.aitutor.platform.json.JsonText;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Bodies that must be there: an empty request, or the JSON {@code null}, gives none. */
final class Bodies {
    private Bodies() {}

    /** The body. @throws InvalidInput where there is none */
    static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new InvalidInput("body", "is missing: send a JSON object");
        }
        return body;
    }

    /**
     * The JSON object of a text. Read here rather than by the server, which answers to {@code null} with a page of its own.
     *
     * @throws InvalidInput where it is anything else
     */
    static JsonObject object(@Nullable String text) {
        try {
            return JsonText.object(required(text));
        } catch (JsonException | ClassCastException | IllegalStateException notAnObject) {
            throw new InvalidInput("body", "must be a JSON object");
        } catch (InvalidInput missing) {
            throw missing;
        } catch (RuntimeException tooDeep) {
            throw new InvalidInput("body", "is nested too deeply");
        }
    }
}
