package org.aitutor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.data.repository.Repository;
import jakarta.nosql.Embeddable;
import jakarta.nosql.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** JNoSQL maps what {@code META-INF/ai-tutor/entities} lists, and nothing else: the list is the code's. */
class EntityListTest {
    @Test
    void theListNamesExactlyTheEntitiesAndRepositoriesOfTheCode() throws IOException {
        List<String> inCode = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.aitutor").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class)
                                || type.isAnnotatedWith(Embeddable.class)
                                || type.isAnnotatedWith(Repository.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(inCode).doesNotHaveDuplicates();
    }

    private static List<String> listed() throws IOException {
        try (InputStream list = EntityListTest.class.getResourceAsStream("/META-INF/ai-tutor/entities")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
