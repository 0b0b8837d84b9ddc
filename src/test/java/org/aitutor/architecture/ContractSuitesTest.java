package org.aitutor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.accounts.SecurityVersions;
import org.aitutor.platform.blobs.BlobUse;
import org.aitutor.platform.mongo.Migration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every interface that a store implements has a contract, which is run on its twin in memory and on the real thing. */
class ContractSuitesTest {
    /** What stores implement beside keeping things: each a question of somebody else's, with tests where it is asked. */
    private static final Set<String> NO_KEEPERS =
            Set.of(Migration.class.getName(), BlobUse.class.getName(), SecurityVersions.class.getName());

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.aitutor");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.aitutor");

    @TestFactory
    Stream<DynamicTest> everyKeeperHasAContractThatIsRunTwice() {
        return keepers().map(keeper -> DynamicTest.dynamicTest(keeper.getSimpleName(), () -> assertKept(keeper)));
    }

    @Test
    void thereAreKeepersToLookAt() {
        assertThat(keepers().map(JavaClass::getSimpleName))
                .contains("UserRepository", "BlobStore", "ContentLeftovers", "Administrators", "SecretRepository");
    }

    private static void assertKept(JavaClass keeper) {
        Set<String> runs = TESTS.stream()
                .filter(test -> !test.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(test -> test.getAllRawSuperclasses().stream().anyMatch(parent -> isContractOf(keeper, parent)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(runs).as("runs in memory").anyMatch(name -> name.endsWith("Test"));
        assertThat(runs).as("runs on the real thing").anyMatch(name -> name.endsWith("IT"));
    }

    private static boolean isContractOf(JavaClass keeper, JavaClass parent) {
        return parent.getName().equals(keeper.getName() + "Contract")
                && parent.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static Stream<JavaClass> keepers() {
        return OURS.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation() && !NO_KEEPERS.contains(type.getName()))
                .filter(type -> type.getSimpleName().endsWith("Repository") || isKept(type));
    }

    private static boolean isKept(JavaClass type) {
        return type.getAllSubclasses().stream()
                .map(JavaClass::getPackageName)
                .anyMatch(name -> name.endsWith(".store") || name.equals("org.aitutor.platform.mongo"));
    }
}
