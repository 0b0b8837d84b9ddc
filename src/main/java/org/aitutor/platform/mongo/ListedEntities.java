package org.aitutor.platform.mongo;

import jakarta.data.repository.DataRepository;
import jakarta.nosql.Embeddable;
import jakarta.nosql.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jnosql.mapping.metadata.ClassScanner;

/**
 * Tells JNoSQL which classes it maps, from a list in the WAR: its own scanner reads the server's whole class path,
 * which costs five seconds and 300 MB at start. A test holds the list against the classes.
 */
public final class ListedEntities implements ClassScanner {
    private static final String LIST = "META-INF/ai-tutor/entities";

    private final Set<Class<?>> listed = load();

    @Override
    public Set<Class<?>> entities() {
        return annotated(Entity.class);
    }

    @Override
    public Set<Class<?>> embeddables() {
        return annotated(Embeddable.class);
    }

    @Override
    public Set<Class<?>> repositories() {
        return listed.stream().filter(Class::isInterface).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <T extends DataRepository<?, ?>> Set<Class<?>> repositories(Class<T> type) {
        return repositories().stream().filter(type::isAssignableFrom).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Class<?>> repositoriesStandard() {
        return repositories(DataRepository.class);
    }

    @Override
    public Set<Class<?>> customRepositories() {
        return Set.of();
    }

    private Set<Class<?>> annotated(Class<? extends Annotation> mark) {
        return listed.stream().filter(type -> type.isAnnotationPresent(mark)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<?>> load() {
        ClassLoader loader = ListedEntities.class.getClassLoader();
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (String name : names(loader)) {
            classes.add(classOf(name, loader));
        }
        return classes;
    }

    private static Set<String> names(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream(LIST)) {
            if (list == null) {
                return Set.of();
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> classOf(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(LIST + " names " + name + ", which is not there.", missing);
        }
    }
}
