package org.aitutor.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real data that lies beside the repository, in {@code ../shared/data} or where {@code AITUTOR_TEST_DATA} says. It is no
 * part of the product: what it shows is shown by a small fixture of ours as well.
 */
public final class SharedData {
    private SharedData() {}

    /** A file of it. The test that asks is skipped, by name, where it is absent. */
    public static Path file(String name) {
        Optional<Path> file = Stream.of(
                        Path.of(Optional.ofNullable(System.getenv("AITUTOR_TEST_DATA"))
                                .orElse("../shared/data")),
                        Path.of("../../shared/data"))
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "shared data not found: " + name + "; set AITUTOR_TEST_DATA to its folder");
        return file.orElseThrow();
    }
}
