package org.aitutor.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import org.aitutor.platform.api.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The errors that a call may answer, each one a shared response with an example. */
final class ErrorAnswers {
    private static final Map<String, List<String>> KNOWN = Map.of(
            "400", List.of("BadRequest", "The request, or a field of it, is wrong.", "invalid-input"),
            "401", List.of("NotSignedIn", "Nobody is signed in.", "not-signed-in"),
            "403", List.of("Forbidden", "The caller may not do this.", "forbidden"),
            "404", List.of("NotFound", "It is not there, or the caller may not know of it.", "not-found"),
            "409", List.of("Conflict", "The state of things does not allow it.", "conflict"),
            "412", List.of("Stale", "It was changed since it was read.", "stale"),
            "415", List.of("UnsupportedBody", "The body's type or charset is not taken.", "unsupported-media-type"),
            "422", List.of("KeyReused", "The Idempotency-Key stands for another request.", "idempotency-key-reused"),
            "429", List.of("TooManyRequests", "Too many requests; see Retry-After.", "too-many-requests"),
            "503", List.of("Unavailable", "Something is away just now; see Retry-After.", "unavailable"));

    private ErrorAnswers() {}

    static void define(Components components) {
        components.addSchema("Problem", problem());
        KNOWN.forEach((status, words) -> components.addResponse(words.get(0), answer(status, words)));
    }

    /** Adds what the operation itself does not describe. */
    static void add(Operation operation, HttpMethod verb, ResourceMethod method) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        refer(operation, "400");
        refer(operation, "429");
        refer(operation, "503");
        if (!method.roles().isEmpty()) {
            refer(operation, "401");
            refer(operation, "403");
        }
        if (method.path().contains("{")) {
            refer(operation, "404");
        }
        if (verb == HttpMethod.PUT || verb == HttpMethod.PATCH) {
            refer(operation, "412");
        }
        if (verb != HttpMethod.GET) {
            refer(operation, "409");
        }
        if (operation.getRequestBody() != null) {
            refer(operation, "415");
        }
        if (method.idempotent()) {
            refer(operation, "422");
        }
    }

    private static void refer(Operation operation, String status) {
        if (operation.getResponses().getAPIResponse(status) == null) {
            String name = KNOWN.getOrDefault(status, List.of(status)).get(0);
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static APIResponse answer(String status, List<String> words) {
        return OASFactory.createAPIResponse()
                .description(words.get(1))
                .content(createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                createMediaType()
                                        .schema(createSchema().ref("Problem"))
                                        .example(example(status, words))));
    }

    private static Map<String, Object> example(String status, List<String> words) {
        Map<String, Object> example = new java.util.LinkedHashMap<>();
        example.put("type", "urn:ai-tutor:problem:" + words.get(2));
        example.put("title", words.get(0));
        example.put("status", Integer.valueOf(status));
        example.put("detail", words.get(1));
        example.put("instance", "/api/v1/courses/0190a1b2");
        example.put("traceId", "5f0c7d1e-9f7a-4c58-b0a5-3f1b8a2c9d10");
        if (status.equals("400")) {
            example.put("errors", List.of(Map.of("field", "title", "message", "must not be empty")));
        }
        return example;
    }

    private static Schema problem() {
        return createSchema()
                .type(SchemaType.OBJECT)
                .description("What went wrong (RFC 9457).")
                .addProperty("type", text("The stable name of the error."))
                .addProperty("title", text("The status in words."))
                .addProperty("status", createSchema().type(SchemaType.INTEGER).description("The HTTP status."))
                .addProperty("detail", text("What went wrong, for a person."))
                .addProperty("instance", text("The path that was called."))
                .addProperty("traceId", text("The request's id, for a report to the operators."))
                .addProperty(
                        "errors",
                        createSchema()
                                .type(SchemaType.ARRAY)
                                .description("The fields that are wrong, or the reasons.")
                                .items(createSchema()
                                        .type(SchemaType.OBJECT)
                                        .addProperty("field", text("The field's path."))
                                        .addProperty("message", text("What is wrong with it."))));
    }

    private static Schema text(String description) {
        return createSchema().type(SchemaType.STRING).description(description);
    }
}
