package org.aitutor.access;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/**
 * A request that a resource method must refuse in words, or take: the template's path with something odd about it.
 *
 * @param last what stands in the place of the path's last variable; empty for what belongs there
 * @param query with its question mark, or empty
 */
record HostileRequest(String what, String last, String query, Map<String, String> headers, String body) {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** All that are tried on that method. */
    static List<HostileRequest> against(String call, Method method) {
        Stream<HostileRequest> bodies = WITH_BODY.contains(call.split(" ", 2)[0]) ? bodies(method) : Stream.of();
        Stream<HostileRequest> paths = call.contains("{") ? paths() : Stream.of();
        return Stream.of(bodies, heads(), queries(method), paths)
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<HostileRequest> bodies(Method method) {
        List<String> fields = fields(method);
        return Stream.of(
                        "",
                        "null",
                        "5",
                        "\"text\"",
                        "[]",
                        "[{}]",
                        "{",
                        "{\"unasked\":[",
                        "{} {}",
                        "[".repeat(20_000),
                        "{\"a\":".repeat(5_000),
                        "\u0000",
                        object(fields, "[[]]"),
                        object(fields, "{\"a\":{}}"),
                        object(fields, "null"),
                        object(fields, "[null]"),
                        object(fields, "\"a\\u0000b\""),
                        object(fields, "\"\\ud800\""),
                        object(fields, "-1e999"),
                        object(fields, "1".repeat(2_000)),
                        object(fields, "true"))
                .map(json -> new HostileRequest("body " + start(json), "", "", JSON, json));
    }

    private static Stream<HostileRequest> heads() {
        return Stream.of(
                        head("Content-Type", "garbage"),
                        head("Content-Type", "*/*"),
                        head("Content-Type", "text/plain"),
                        head("Content-Type", "multipart/form-data"),
                        head("Content-Type", "multipart/form-data; boundary=b"),
                        head("Content-Type", "application/x-www-form-urlencoded"),
                        head("Content-Type", "application/json; charset=foo"),
                        head("Content-Type", "application/json; charset=\""),
                        head("Content-Encoding", "gzip"),
                        head("Content-Encoding", "br, x"),
                        head("Content-Encoding", "\u00ff"),
                        head("Upgrade", "h2c"),
                        head("Accept", "a/b;q=x"),
                        head("Accept", ";"),
                        head("Accept", "nothing/known"),
                        head("Accept-Language", "%%%"),
                        head("If-Match", "\u0001"),
                        head("If-Match", "\u00ff"),
                        head("If-None-Match", "\"\u007f\""),
                        head("Idempotency-Key", "\u00ff"),
                        head("Idempotency-Key", "a".repeat(300)),
                        head("Cookie", "\u00ff=;;;\""),
                        head("X-Request-Id", "\u00ff"),
                        head("X-Long", "a".repeat(16_000)))
                .map(odd -> {
                    Map<String, String> headers = new LinkedHashMap<>(JSON);
                    headers.putAll(odd);
                    return new HostileRequest("head " + start(odd.toString()), "", "", headers, "{}");
                });
    }

    private static Stream<HostileRequest> queries(Method method) {
        List<String> values = List.of("%00", "a%00b", "%ff", "%", "-1", "99999999999", "a".repeat(5_000));
        List<String> cursors = Stream.of(
                        "[]",
                        "[\"x\"]",
                        "[\"x\",\"y\"]",
                        "[\"+1000000000-12-31T23:59:59Z\",\"x\"]",
                        "[\"9223372036854775807\",\"x\"]",
                        "[1]",
                        "{}")
                .map(json -> Base64.getUrlEncoder().encodeToString(bytes(json)).replace("=", ""))
                .toList();
        return parameters(method)
                .flatMap(name -> Stream.concat(values.stream(), "cursor".equals(name) ? cursors.stream() : Stream.of())
                        .map(value -> '?' + name + '=' + value))
                .map(query -> new HostileRequest("query " + start(query), "", query, Map.of(), ""));
    }

    private static Stream<HostileRequest> paths() {
        return Stream.of(
                        "%20",
                        "%00",
                        "%5C",
                        "%ff",
                        "%zz",
                        "a%2Fb",
                        "..%2f",
                        "%F0%9F%98%80",
                        "a;b=c",
                        "%0a",
                        "%7B%7D",
                        "{x}",
                        "\"",
                        "a".repeat(5_000))
                .map(odd -> new HostileRequest("path " + start(odd), odd, "", JSON, "{}"));
    }

    private static Map<String, String> head(String name, String value) {
        return Map.of(name, value);
    }

    /** The fields of the record that the method reads. */
    private static List<String> fields(Method method) {
        return Arrays.stream(method.getParameters())
                .map(HostileRequest::readFrom)
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Class<?> readFrom(Parameter parameter) {
        RequestBodySchema read = parameter.getAnnotation(RequestBodySchema.class);
        return read == null ? parameter.getType() : read.value();
    }

    private static Stream<String> parameters(Method method) {
        Stream<? extends AnnotatedElement> fields = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .flatMap(parameter -> Arrays.stream(parameter.getType().getDeclaredFields()));
        return Stream.concat(Arrays.stream(method.getParameters()), fields)
                .flatMap(named -> Stream.ofNullable(named.getAnnotation(QueryParam.class)))
                .map(QueryParam::value);
    }

    private static String object(List<String> fields, String value) {
        return fields.stream().map(name -> '"' + name + "\":" + value).collect(Collectors.joining(",", "{", "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String start(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
