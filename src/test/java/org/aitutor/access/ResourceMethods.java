package org.aitutor.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every resource method of the compiled application, by its HTTP method and path: {@code GET /users/{id}}. */
final class ResourceMethods {
    private ResourceMethods() {}

    static Map<String, Method> all() {
        Map<String, Method> methods = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.aitutor").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .forEach(method ->
                                verb(method).ifPresent(verb -> methods.put(verb + " " + path(method), method)));
        return methods;
    }

    /** Whether its declaration lets a caller of that kind in. */
    static boolean admits(Method method, Kind kind) {
        AnnotatedElement declaring = declares(method) ? method : method.getDeclaringClass();
        RolesAllowed roles = declaring.getAnnotation(RolesAllowed.class);
        if (roles == null) {
            return declaring.isAnnotationPresent(PermitAll.class);
        }
        Set<String> names = Set.of(roles.value());
        return kind.role().filter(role -> names.contains(role.apiName())).isPresent();
    }

    private static boolean declares(AnnotatedElement element) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class).anyMatch(element::isAnnotationPresent);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole =
                method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return ("/" + whole)
                .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
    }
}
