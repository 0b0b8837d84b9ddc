package org.aitutor.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The description that clients are built from is complete. */
class OpenApiIT {
    private static final List<ResourceMethod> METHODS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.aitutor").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .flatMap(type -> ResourceMethod.of(type.reflect()).stream())
                    .toList();

    private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/([^\"]+)\"");

    private final JsonObject api = read();

    @Test
    void itSaysWhatItDescribes() {
        assertThat(api.getJsonObject("info").getString("title")).isEqualTo("AI Tutor");
        assertThat(api.getJsonArray("servers")).isNotEmpty();
        assertThat(api.getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .keySet())
                .containsExactlyInAnyOrder("session", "csrf", "bearer");
    }

    @Test
    void anIndependentReaderFindsNothingWrong() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);

        List<String> faults = new OpenAPIV3Parser()
                .readContents(api.toString(), List.of(), options)
                .getMessages();

        // The server writes a field of its own at the top, which no filter sees.
        assertThat(faults).containsOnly("attribute endpoints is unexpected");
    }

    @Test
    void theTutorsAnswerIsAStreamToo() {
        JsonObject ask = Objects.requireNonNull(operations().get("POST /api/v1/tutor/conversations/{id}/messages"));
        JsonObject content = ask.getJsonObject("responses").getJsonObject("200").getJsonObject("content");

        assertThat(content.keySet()).containsExactlyInAnyOrder("application/json", "text/event-stream");
        assertThat(content.getJsonObject("text/event-stream").getString("example"))
                .contains("event: token", "event: citation", "event: done", "event: error");
    }

    @Test
    void everyResourceMethodIsThere() {
        assertThat(METHODS).isNotEmpty();
        assertThat(operations().keySet())
                .containsAll(METHODS.stream().map(OpenApiIT::name).toList());
    }

    @Test
    void everyOperationHasASummaryATagAndAnAnswerOfSuccess() {
        operations().forEach((name, operation) -> {
            assertThat(operation.getString("summary", ""))
                    .as(name + " has a summary")
                    .isNotBlank();
            assertThat(operation.containsKey("tags")).as(name + " has a tag").isTrue();
            assertThat(operation.getJsonObject("responses").keySet())
                    .as(name + " has an answer of success")
                    .anyMatch(status -> status.startsWith("2"))
                    .doesNotContain("default");
        });
    }

    @Test
    void answersAndParametersAreDescribed() {
        JsonObject list = Objects.requireNonNull(operations().get("GET /api/v1/courses"));
        JsonObject page = list.getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
        JsonObject course =
                api.getJsonObject("components").getJsonObject("schemas").getJsonObject("CourseView");

        assertThat(page.toString()).contains("#/components/schemas/CourseView");
        assertThat(course.getJsonObject("properties").keySet()).contains("id", "title", "enrollmentCount", "createdAt");
        assertThat(list.getJsonArray("parameters").getValuesAs(JsonObject.class))
                .extracting(parameter -> parameter.getString("name"))
                .contains("category", "difficulty", "instructor", "q", "sort", "mine", "limit", "cursor");
    }

    @Test
    void whatTakesAnETagSaysSo() {
        for (String name : List.of(
                "PATCH /api/v1/courses/{id}",
                "PUT /api/v1/courses/{id}/outline",
                "PUT /api/v1/courses/{id}/lessons/{lessonId}",
                "PUT /api/v1/courses/{id}/items/{itemId}")) {
            JsonObject operation = Objects.requireNonNull(operations().get(name));
            assertThat(operation.getJsonArray("parameters").getValuesAs(JsonObject.class))
                    .extracting(parameter -> parameter.getString("name"))
                    .as(name)
                    .containsOnlyOnce("If-Match");
        }
    }

    @Test
    void everyOperationNamesItsErrors() {
        for (ResourceMethod method : METHODS) {
            JsonObject responses = operation(method).getJsonObject("responses");
            assertThat(responses.keySet()).as(name(method)).contains("400", "429", "503");
            if (!method.roles().isEmpty()) {
                assertThat(responses.keySet()).as(name(method)).contains("401", "403");
            }
        }
        JsonObject badRequest =
                api.getJsonObject("components").getJsonObject("responses").getJsonObject("BadRequest");
        assertThat(badRequest.getJsonObject("content").keySet()).containsExactly("application/problem+json");
    }

    @Test
    void everyOperationSaysHowToSignIn() {
        for (ResourceMethod method : METHODS) {
            List<Set<String>> security = operation(method).getJsonArray("security").stream()
                    .map(JsonValue::asJsonObject)
                    .map(Map::keySet)
                    .toList();
            assertThat(security).as(name(method)).contains(Set.of("bearer"));
            assertThat(security.contains(Set.<String>of()))
                    .as(name(method) + " is open")
                    .isEqualTo(method.roles().isEmpty());
        }
    }

    @Test
    void everyReferenceIsThere() {
        Matcher references = REFERENCE.matcher(api.toString());

        while (references.find()) {
            assertThat(api.getJsonObject("components")
                            .getJsonObject(references.group(1))
                            .keySet())
                    .contains(references.group(2));
        }
    }

    private JsonObject operation(ResourceMethod method) {
        return Objects.requireNonNull(operations().get(name(method)), () -> name(method) + " is not described");
    }

    private Map<String, JsonObject> operations() {
        Map<String, JsonObject> operations = new TreeMap<>();
        api.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(verb)) {
                        operations.put(verb.toUpperCase(Locale.ROOT) + " " + path, operation.asJsonObject());
                    }
                }));
        return operations;
    }

    private static String name(ResourceMethod method) {
        return method.verb() + " " + method.path();
    }

    private static JsonObject read() {
        ApiAnswer answer = TestServer.client().getRoot("/openapi?format=JSON");
        assertThat(answer.status()).isEqualTo(200);
        return answer.object();
    }
}
