package org.aitutor.testing;

import jakarta.data.repository.DataRepository;
import jakarta.nosql.Embeddable;
import jakarta.nosql.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.platform.mongo.ListedEntities;
import org.eclipse.jnosql.mapping.metadata.ClassScanner;

/** What JNoSQL maps in tests: the application's entities, and those of the tests that look at JNoSQL itself. */
public final class TestEntities implements ClassScanner {
    private final ListedEntities listed = new ListedEntities();
    private final Set<Class<?>> ofTests = ofTests();

    @Override
    public Set<Class<?>> entities() {
        return with(listed.entities(), Entity.class);
    }

    @Override
    public Set<Class<?>> embeddables() {
        return with(listed.embeddables(), Embeddable.class);
    }

    @Override
    public Set<Class<?>> repositories() {
        return Stream.concat(listed.repositories().stream(), ofTests.stream())
                .filter(Class::isInterface)
                .collect(Collectors.toUnmodifiableSet());
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
        return listed.customRepositories();
    }

    private Set<Class<?>> with(Set<Class<?>> known, Class<? extends Annotation> mark) {
        return Stream.concat(known.stream(), ofTests.stream().filter(type -> type.isAnnotationPresent(mark)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<?>> ofTests() {
        try (InputStream list = TestEntities.class.getResourceAsStream("/META-INF/ai-tutor/test-entities")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TestEntities::named)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
