package org.aitutor.platform.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aitutor.platform.idempotency.IdempotencyFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.NullUnmarked;

/** Completes the description that the server makes of the resources. */
@NullUnmarked // the model's getters may all give null, and its setters take it
public final class ApiDescription implements OASFilter {
    private static final String SESSION = "session";
    private static final String CSRF = "csrf";
    private static final String BEARER = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        ErrorAnswers.define(api.getComponents());
        defineSchemes(api.getComponents());
        describe(api);
        nameTagsOnce(api);
        RecordSchemas schemas = new RecordSchemas(api.getComponents());
        Examples examples = Examples.load();
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        for (ResourceMethod method : once()) {
            PathItem path = paths.get(method.path());
            if (path != null) {
                HttpMethod verb = HttpMethod.valueOf(method.verb());
                Operation operation = path.getOperations().get(verb);
                if (operation != null) {
                    complete(operation, verb, method, schemas);
                    examples.addTo(operation, method);
                }
            }
        }
    }

    /** The server lists a tag for each class that has it. */
    private static void nameTagsOnce(OpenAPI api) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        if (api.getTags() != null) {
            api.getTags().forEach(tag -> tags.putIfAbsent(tag.getName(), tag));
        }
        api.setTags(new ArrayList<>(tags.values()));
    }

    /** Each operation once: of two methods that differ in what they produce, the one that says its body. */
    private static Collection<ResourceMethod> once() {
        return ResourceMethods.all().stream()
                .collect(Collectors.toMap(
                        method -> method.verb() + ' ' + method.path(),
                        method -> method,
                        (one, other) -> one.success().body().isPresent() ? one : other))
                .values();
    }

    private static void complete(Operation operation, HttpMethod verb, ResourceMethod method, RecordSchemas schemas) {
        operation.setOperationId(method.id());
        method.request().ifPresent(schemas::mend);
        method.text()
                .ifPresent(body -> operation.setRequestBody(
                        OASFactory.createRequestBody().required(true).content(json(schemas.of(body)))));
        succeed(operation, method.success(), schemas);
        method.query().forEach(name -> operation.addParameter(parameter(name, Parameter.In.QUERY)));
        method.headers()
                .forEach(name -> operation.addParameter(parameter(name, Parameter.In.HEADER)
                        .required(true)
                        .description("The ETag that was read.")
                        .example("\"7\"")));
        ErrorAnswers.add(operation, verb, method);
        boolean safe = verb == HttpMethod.GET;
        if (method.roles().isEmpty()) {
            // An empty requirement among others: it may be called without any.
            operation.addSecurityRequirement(createSecurityRequirement());
        } else {
            operation.setDescription(sentence(operation.getDescription()) + "Needs the role "
                    + String.join(" or ", method.roles()) + ".");
        }
        operation.addSecurityRequirement(
                safe
                        ? createSecurityRequirement().addScheme(SESSION)
                        : createSecurityRequirement().addScheme(SESSION).addScheme(CSRF));
        operation.addSecurityRequirement(createSecurityRequirement().addScheme(BEARER));
        if (method.idempotent()) {
            operation.addParameter(key());
        }
    }

    /** Gives the answer of success its status and its body. */
    private static void succeed(Operation operation, Success success, RecordSchemas schemas) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        APIResponse unnamed = responses.getAPIResponse("default");
        if (unnamed != null) {
            responses.removeAPIResponse("default");
            unnamed.setDescription(success.status().equals("204") ? "Done" : "The answer");
            responses.addAPIResponse(success.status(), unnamed);
        }
        APIResponse answer = responses.getAPIResponse(success.status());
        if (answer != null && success.status().equals("204")) {
            answer.setContent(null);
        }
        if (answer != null && success.body().isPresent()) {
            Class<?> body = success.body().get();
            answer.setContent(json(success.page() ? schemas.pageOf(body) : schemas.of(body)));
        }
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
    }

    private static String sentence(String text) {
        return text == null || text.isBlank() ? "" : text.strip() + " ";
    }

    private static Parameter parameter(String name, Parameter.In in) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .schema(OASFactory.createSchema().type(SchemaType.STRING));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(IdempotencyFilter.HEADER)
                .in(Parameter.In.HEADER)
                .description("The same key and body give the same answer for 24 hours; another body gives 422.")
                .schema(OASFactory.createSchema().type(SchemaType.STRING).maxLength(200))
                .example("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");
    }

    private static void describe(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("AI Tutor")
                .version("1.0")
                .description(
                        "Courses, practice that adapts to the learner, and a tutor that gives nothing away. Errors are"
                                + " application/problem+json; lists are paged by an opaque cursor; what can be edited has a strong"
                                + " ETag, and takes If-Match.")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        api.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
    }

    private static void defineSchemes(Components components) {
        components.addSecurityScheme(
                SESSION,
                createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("aitutor_session")
                        .description("Browsers: the cookie that POST /api/v1/auth/login sets."));
        components.addSecurityScheme(
                CSRF,
                createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-XSRF-TOKEN")
                        .description("With the cookie, on unsafe methods: the value of the cookie XSRF-TOKEN."));
        components.addSecurityScheme(
                BEARER,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Mobile apps and scripts: the access token of POST /api/v1/auth/token."));
    }
}
