package org.aitutor.platform.openapi;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.platform.api.ApiApplication;
import org.aitutor.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;

/**
 * A resource method, as its annotations describe it.
 *
 * @param verb the HTTP method
 * @param path from the server's root, with the variables' names but not their patterns
 * @param roles who may call it; empty where everybody may
 * @param idempotent whether it takes an {@code Idempotency-Key}
 * @param query the parameters of its {@code @BeanParam}s, which the server's own description leaves out
 * @param headers that its {@code @Parameter} annotations name; the server's own description leaves them out as well
 * @param request the record that it reads from a JSON body, if any
 * @param text the record that describes a JSON body which it reads as text, if it does
 * @param success what it answers where all is well
 */
public record ResourceMethod(
        String verb,
        String path,
        List<String> roles,
        boolean idempotent,
        List<String> query,
        List<String> headers,
        Optional<Class<?>> request,
        Optional<Class<?>> text,
        Success success) {
    /** A name that no other has, for the methods of generated clients: {@code getCoursesByIdItems}. */
    String id() {
        StringBuilder id = new StringBuilder(verb.toLowerCase(Locale.ROOT));
        for (String part : path.substring(ApiApplication.PATH.length()).split("[/-]", -1)) {
            String word = part.startsWith("{") ? "By" + capital(part.substring(1, part.length() - 1)) : capital(part);
            id.append(word);
        }
        return id.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** All that a resource class answers; none for any other class. */
    public static List<ResourceMethod> of(Class<?> type) {
        Path base = type.getAnnotation(Path.class);
        return base == null
                ? List.of()
                : Arrays.stream(type.getMethods())
                        .flatMap(method -> of(base, method).stream())
                        .toList();
    }

    private static Optional<ResourceMethod> of(Path base, Method method) {
        Path own = method.getAnnotation(Path.class);
        return Arrays.stream(method.getAnnotations())
                .flatMap(mark -> Stream.ofNullable(mark.annotationType().getAnnotation(HttpMethod.class)))
                .findFirst()
                .map(verb -> new ResourceMethod(
                        verb.value(),
                        join(ApiApplication.PATH, base.value(), own == null ? "" : own.value()),
                        rolesOf(method),
                        isMarked(method, Idempotent.class),
                        queryOf(method),
                        headersOf(method),
                        requestOf(method),
                        textOf(method),
                        Success.of(method)));
    }

    private static List<String> rolesOf(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed common = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        if (own != null) {
            return List.of(own.value());
        }
        boolean open = method.isAnnotationPresent(PermitAll.class) || method.isAnnotationPresent(DenyAll.class);
        return open || common == null ? List.of() : List.of(common.value());
    }

    private static boolean isMarked(Method method, Class<? extends Annotation> mark) {
        return method.isAnnotationPresent(mark) || method.getDeclaringClass().isAnnotationPresent(mark);
    }

    private static List<String> queryOf(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .map(Parameter::getType)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(ResourceMethod::nameOf)
                .toList();
    }

    private static Optional<Class<?>> requestOf(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .filter(Class::isRecord)
                .<Class<?>>map(type -> type)
                .findFirst();
    }

    private static Optional<Class<?>> textOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(RequestBodySchema.class)))
                .<Class<?>>map(RequestBodySchema::value)
                .findFirst();
    }

    private static List<String> headersOf(Method method) {
        return Arrays.stream(method.getAnnotationsByType(
                        org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class))
                .filter(parameter -> parameter.in() == ParameterIn.HEADER)
                .map(org.eclipse.microprofile.openapi.annotations.parameters.Parameter::name)
                .toList();
    }

    private static Stream<String> nameOf(Field field) {
        return Stream.ofNullable(field.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static String join(String... parts) {
        StringBuilder path = new StringBuilder();
        for (String part : parts) {
            String bare = part.replaceAll("^/|/$", "");
            if (!bare.isEmpty()) {
                path.append('/').append(bare);
            }
        }
        return path.toString().replaceAll("\\{\\s*([^:}\\s]+)\\s*(:[^}]*)?}", "{$1}");
    }
}
