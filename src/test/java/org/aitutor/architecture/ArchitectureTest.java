package org.aitutor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms stand as {@link Rooms} says. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.aitutor");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return new Rooms("org.aitutor")
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(OURS)));
    }

    @Test
    void everyPackageBelongsToARoom() {
        Stream<String> packages = OURS.stream().map(JavaClass::getPackageName).distinct();

        assertThat(packages)
                .allMatch(name -> name.equals("org.aitutor")
                        || Rooms.ORDER.stream().anyMatch(room -> (name + ".").startsWith("org.aitutor." + room + ".")));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(OURS)
                .filteredOn(type -> type.getSimpleName().equals("package-info")
                        || !type.getSimpleName().isEmpty())
                .allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    @Test
    void everyPackageThatARuleNamesIsThere() {
        assertThat(Stream.concat(Rooms.PURE.stream(), Rooms.WITHIN.stream()))
                .allMatch(name -> OURS.containPackage("org.aitutor." + name));
    }

    /** A rule that cannot fail checks nothing: each of these fixtures breaks one. */
    @TestFactory
    Stream<DynamicTest> eachRuleCanFail() {
        JavaClasses bad = new ClassFileImporter().importPackages("org.aitutor.architecture.bad");
        return new Rooms("org.aitutor.architecture.bad")
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertFails(rule.getValue(), bad)));
    }

    private static void assertFails(ArchRule rule, JavaClasses bad) {
        assertThat(rule.evaluate(bad).hasViolation()).isTrue();
    }
}
